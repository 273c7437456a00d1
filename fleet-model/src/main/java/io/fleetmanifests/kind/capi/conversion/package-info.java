/** How Cluster API's core kinds are converted between their versions: as its conversion webhooks do it. */
@NullMarked
package io.fleetmanifests.kind.capi.conversion;

import org.jspecify.annotations.NullMarked;
