/**
 * What {@code kustomize build} makes of a folder of a tree, in Java: no process, no disk, no network. The semantics, odd ones
 * among them, are those of the kustomize library that Flux 2.9 is built with. Not simulated, and reported where they are used,
 * are vars, crds, openapi and plugins; YAML inside of text loses its comments when a replacement changes it.
 */
@NullMarked
package io.fleetmanifests.simulate.kustomize;

import org.jspecify.annotations.NullMarked;
