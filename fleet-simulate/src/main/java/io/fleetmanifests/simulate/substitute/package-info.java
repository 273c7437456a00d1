/**
 * Variables in the text of a manifest, as Flux replaces them after a build: {@code ${name}} with shell-like operators. What a shell
 * can and Flux cannot is an error here too.
 */
@NullMarked
package io.fleetmanifests.simulate.substitute;

import org.jspecify.annotations.NullMarked;
