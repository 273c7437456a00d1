/** Reports as text for people, and as JSON, SARIF and JUnit XML for programs. Says nothing that the report does not. */
@NullMarked
package io.fleetmanifests.validate.report;

import org.jspecify.annotations.NullMarked;
