/** The command line {@code fleet-tool}. Findings go to standard output, problems of the tool itself to standard error. */
@NullMarked
package io.fleetmanifests.samples.tool;

import org.jspecify.annotations.NullMarked;
