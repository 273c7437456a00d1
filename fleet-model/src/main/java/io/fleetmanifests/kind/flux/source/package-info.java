/** The kinds of Flux's source-controller. */
@NullMarked
package io.fleetmanifests.kind.flux.source;

import org.jspecify.annotations.NullMarked;
