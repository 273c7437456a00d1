/**
 * What a user says: a fleet, its management cluster, its worker clusters, the infrastructure they share. Plain values,
 * built in Java or read from {@code fleet.yaml}; they check themselves when they are built. Nothing here knows where a
 * file goes, and outside the provider packages below this one nothing knows a provider.
 */
@NullMarked
package io.fleetmanifests.fleet;

import org.jspecify.annotations.NullMarked;
