/**
 * Charts as files, and values as Helm and helm-controller put them together, without Helm. Values of which only a part is known
 * keep marks where the rest would be. Knows nothing of Flux objects or trees.
 */
@NullMarked
package io.fleetmanifests.validate.helm;

import org.jspecify.annotations.NullMarked;
