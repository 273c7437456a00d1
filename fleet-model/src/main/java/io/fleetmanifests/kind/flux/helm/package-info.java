/** The kind of Flux's helm-controller. */
@NullMarked
package io.fleetmanifests.kind.flux.helm;

import org.jspecify.annotations.NullMarked;
