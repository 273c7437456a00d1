/**
 * What all kinds share: the base class, the builder, the JSON configuration, and the few value types that upstream's
 * schemas call int-or-string, duration or preserve-unknown-fields. Nothing here knows a provider.
 */
@NullMarked
package io.fleetmanifests.kind;

import org.jspecify.annotations.NullMarked;
