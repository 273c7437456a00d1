/**
 * Compares what this module says of objects with what the API server's own code says of them. That code is the Go
 * program in src/conformance; the tests here run when a system property names its binary.
 */
@NullMarked
package io.fleetmanifests.validate.conformance;

import org.jspecify.annotations.NullMarked;
