/**
 * All that is asked of one object, in the order in which the API server asks: schema, CEL, webhooks. Knows neither files nor
 * reports.
 */
@NullMarked
package io.fleetmanifests.validate.object;

import org.jspecify.annotations.NullMarked;
