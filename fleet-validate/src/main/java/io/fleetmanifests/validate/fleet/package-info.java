/** What the clusters of a fleet say of each other. What a name or a number means to a cloud, its own package tells. */
@NullMarked
package io.fleetmanifests.validate.fleet;

import org.jspecify.annotations.NullMarked;
