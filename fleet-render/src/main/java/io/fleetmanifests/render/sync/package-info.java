/**
 * From a manifest tree to a directory: only what changed is written, only what an earlier run wrote is deleted, and a
 * crash leaves nothing that the next run does not put right. Nothing here knows what is inside a file.
 */
@NullMarked
package io.fleetmanifests.render.sync;

import org.jspecify.annotations.NullMarked;
