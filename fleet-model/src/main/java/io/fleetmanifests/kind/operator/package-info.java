/**
 * The kinds of the Cluster API operator, one for each type of provider. Flux's operator is in
 * {@code kind.flux.operator}.
 */
@NullMarked
package io.fleetmanifests.kind.operator;

import org.jspecify.annotations.NullMarked;
