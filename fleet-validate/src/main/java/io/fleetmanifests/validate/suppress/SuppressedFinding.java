package io.fleetmanifests.validate.suppress;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;

/**
 * A finding that is known and accepted.
 *
 * @param finding what was found
 * @param reason why somebody accepts it
 * @param inObject whether the object itself says so, and not the tree's file of suppressions
 * @param at where it is said
 */
public record SuppressedFinding(Finding finding, String reason, boolean inObject, SourceLocation at) {}
