/**
 * The kind of flux-operator, which installs Flux in place of the files that {@code flux bootstrap} writes. The kinds of
 * the CAPI operator are in {@code kind.operator}.
 */
@NullMarked
package io.fleetmanifests.kind.flux.operator;

import org.jspecify.annotations.NullMarked;
