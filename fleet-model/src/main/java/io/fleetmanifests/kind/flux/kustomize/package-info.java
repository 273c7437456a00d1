/** The kind of Flux's kustomize-controller. Kustomize's own file is in {@code kind.kustomize}. */
@NullMarked
package io.fleetmanifests.kind.flux.kustomize;

import org.jspecify.annotations.NullMarked;
