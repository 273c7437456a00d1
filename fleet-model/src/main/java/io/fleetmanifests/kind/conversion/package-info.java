/**
 * What conversions between versions of a kind are made of: which field of the older version is which of the newer one, written
 * once and read in both directions.
 */
@NullMarked
package io.fleetmanifests.kind.conversion;

import org.jspecify.annotations.NullMarked;
