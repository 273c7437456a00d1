/** The fleet of the reference repository. */
@NullMarked
package io.fleetmanifests.samples.seed;

import org.jspecify.annotations.NullMarked;
