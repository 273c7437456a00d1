/** Patches of both kinds: strategic merge as kustomize merges (which is not quite as the API server does), and JSON 6902. */
@NullMarked
package io.fleetmanifests.simulate.kustomize.patch;

import org.jspecify.annotations.NullMarked;
