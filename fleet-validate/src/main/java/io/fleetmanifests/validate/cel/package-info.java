/**
 * The rules of x-kubernetes-validations, evaluated as the API server does, with the functions that it adds to CEL.
 * Nothing
 * else depends on the CEL library, and nobody pays for it whose kinds have no rules.
 */
@NullMarked
package io.fleetmanifests.validate.cel;

import org.jspecify.annotations.NullMarked;
