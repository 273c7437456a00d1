/** A repository as Flux gets it from source-controller: without the files that it leaves out. */
@NullMarked
package io.fleetmanifests.simulate.source;

import org.jspecify.annotations.NullMarked;
