/** The transformations of a kustomization file, one class each, in the order in which kustomize runs them. */
@NullMarked
package io.fleetmanifests.simulate.kustomize.transform;

import org.jspecify.annotations.NullMarked;
