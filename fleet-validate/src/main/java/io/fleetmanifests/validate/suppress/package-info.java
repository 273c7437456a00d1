/**
 * Findings that somebody has looked at and accepts, each with a reason: said in a file of the tree or in an annotation of
 * the object. Knows what suppresses a finding, and neither how it was found nor how it is reported.
 */
@NullMarked
package io.fleetmanifests.validate.suppress;

import org.jspecify.annotations.NullMarked;
