/** The objects of a build, by the names that they have and had: what kustomize calls resources, resource ids and selectors. */
@NullMarked
package io.fleetmanifests.simulate.kustomize.resource;

import org.jspecify.annotations.NullMarked;
