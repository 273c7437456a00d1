/** One fleet on two clouds. */
@NullMarked
package io.fleetmanifests.samples.multicloud;

import org.jspecify.annotations.NullMarked;
