/** Where in objects of a kind a label, a namespace or a reference stands, and how to get there. */
@NullMarked
package io.fleetmanifests.simulate.kustomize.field;

import org.jspecify.annotations.NullMarked;
