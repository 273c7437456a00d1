/** What charts of a repository and the HelmReleases of them say of each other. */
@NullMarked
package io.fleetmanifests.validate.reference.helm;

import org.jspecify.annotations.NullMarked;
