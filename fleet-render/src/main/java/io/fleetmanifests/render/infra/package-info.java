/** The infrastructure that workers share, and each worker's overlay of it. */
@NullMarked
package io.fleetmanifests.render.infra;

import org.jspecify.annotations.NullMarked;
