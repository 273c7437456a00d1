/** The kustomization file: what it says, decoded as strictly and as leniently as kustomize decodes it. */
@NullMarked
package io.fleetmanifests.simulate.kustomize.file;

import org.jspecify.annotations.NullMarked;
