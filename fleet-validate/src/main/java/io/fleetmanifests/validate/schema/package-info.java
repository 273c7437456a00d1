/**
 * Structural schemas as the API server applies them to a custom resource that is created: compiled once from CRDs, then
 * run on JSON. Knows neither files nor findings; the CEL rules are carried along, not evaluated.
 */
@NullMarked
package io.fleetmanifests.validate.schema;

import org.jspecify.annotations.NullMarked;
