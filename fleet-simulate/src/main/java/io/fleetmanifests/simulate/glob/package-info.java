/** Name patterns as Go matches them: what ignore rules and substitutions are written in. Knows nothing of either. */
@NullMarked
package io.fleetmanifests.simulate.glob;

import org.jspecify.annotations.NullMarked;
