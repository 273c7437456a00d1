/** What Flux's objects say of each other: sources, values, dependencies, paths, releases. One final class a rule. */
@NullMarked
package io.fleetmanifests.validate.reference.flux;

import org.jspecify.annotations.NullMarked;
