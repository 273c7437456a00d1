/**
 * Kustomize's own file. It stands in a repository but never in a cluster, so it is a {@link
 * io.fleetmanifests.kind.DocumentValue} and not a kind of the API server; Flux's objects are in
 * {@code kind.flux.kustomize}.
 */
@NullMarked
package io.fleetmanifests.kind.kustomize;

import org.jspecify.annotations.NullMarked;
