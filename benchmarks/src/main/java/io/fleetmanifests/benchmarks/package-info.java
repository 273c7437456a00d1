/**
 * How long the main jobs take and how much memory they need, beside programs that do less. Nothing here is run by the
 * build, and no test asserts a time: the README says how to run it and what came of it.
 */
@NullMarked
package io.fleetmanifests.benchmarks;

import org.jspecify.annotations.NullMarked;
