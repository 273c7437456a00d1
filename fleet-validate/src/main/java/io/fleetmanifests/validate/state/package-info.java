/**
 * What is on which cluster of a fleet: objects as the API servers get them, each with the way that it came. Filled by the
 * simulation, read by rules across documents and by the plan; knows neither.
 */
@NullMarked
package io.fleetmanifests.validate.state;

import org.jspecify.annotations.NullMarked;
