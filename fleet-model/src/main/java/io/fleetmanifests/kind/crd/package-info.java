/** Writes the CRDs of all kinds at build time. Not part of the jar: nothing at run time generates schemas. */
@NullMarked
package io.fleetmanifests.kind.crd;

import org.jspecify.annotations.NullMarked;
