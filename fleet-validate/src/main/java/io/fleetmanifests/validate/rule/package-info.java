/**
 * What every check speaks: the rule that it holds, the field that it looked at, the problem that it found. Knows
 * neither kinds nor files.
 */
@NullMarked
package io.fleetmanifests.validate.rule;

import org.jspecify.annotations.NullMarked;
