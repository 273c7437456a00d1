/** Tests of the writer; {@link io.fleetmanifests.render.sync.FaultyDisk} lets any step of it fail. */
@NullMarked
package io.fleetmanifests.render.sync;

import org.jspecify.annotations.NullMarked;
