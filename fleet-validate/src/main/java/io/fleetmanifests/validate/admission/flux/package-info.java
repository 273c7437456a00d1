/** What Flux's controllers ask of one of their objects beyond its schema; the tables of the kinds stand in the packages below. */
@NullMarked
package io.fleetmanifests.validate.admission.flux;

import org.jspecify.annotations.NullMarked;
