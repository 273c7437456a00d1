/** The entry point: judges every document of a tree and counts those that it could not judge. */
@NullMarked
package io.fleetmanifests.validate;

import org.jspecify.annotations.NullMarked;
