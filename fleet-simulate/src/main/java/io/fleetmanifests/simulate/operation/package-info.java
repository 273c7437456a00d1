/**
 * What platform engineers do to a fleet: add a cluster, scale a pool, upgrade, retire. Each operation gives the new fleet and the
 * plan of the step there. Knows no provider: what a cluster or a pool can become, it says itself.
 */
@NullMarked
package io.fleetmanifests.simulate.operation;

import org.jspecify.annotations.NullMarked;
