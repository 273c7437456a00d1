/**
 * What Flux makes of a repository, on the management cluster and on every worker that it reaches: reconciled in memory until
 * nothing changes any more, as the controllers do it on clusters. The semantics are those of Flux 2.9.
 */
@NullMarked
package io.fleetmanifests.simulate.flux;

import org.jspecify.annotations.NullMarked;
