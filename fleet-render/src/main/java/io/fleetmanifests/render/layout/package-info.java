/** Which file a worker cluster's objects go to. */
@NullMarked
package io.fleetmanifests.render.layout;

import org.jspecify.annotations.NullMarked;
