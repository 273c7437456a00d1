/**
 * Charts and releases: Helm itself where helm-java is on the class path, and what helm-controller does around it. Knows
 * nothing of Flux objects or clusters.
 */
@NullMarked
package io.fleetmanifests.simulate.helm;

import org.jspecify.annotations.NullMarked;
