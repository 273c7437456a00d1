/**
 * What a change of a fleet repository does to running clusters: two states of the fleet in, changes with their blast radius out.
 * Knows no provider: what a field means in a cloud is told by the {@link io.fleetmanifests.validate.plan.ImpactFamily} of each.
 */
@NullMarked
package io.fleetmanifests.validate.plan;

import org.jspecify.annotations.NullMarked;
