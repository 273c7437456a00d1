/** From a fleet to the files of its repository: {@link io.fleetmanifests.render.FleetRenderer} is the way in. */
@NullMarked
package io.fleetmanifests.render;

import org.jspecify.annotations.NullMarked;
