/**
 * What {@code kustomize build} makes of a folder of a tree, in Java: no process, no disk, no network. The semantics are those
 * of the kustomize library that Flux 2.9 is built with.
 */
@NullMarked
package io.fleetmanifests.simulate.kustomize;

import org.jspecify.annotations.NullMarked;
