/** Documents at the API versions of another profile: changed as trees, never as text. */
@NullMarked
package io.fleetmanifests.render.migrate;

import org.jspecify.annotations.NullMarked;
