/**
 * Annotations for the parts of a CRD's schema that neither a Java type nor fabric8's generator annotations express. The
 * build's CRD generation reads them; at run time they have no effect.
 */
@NullMarked
package io.fleetmanifests.kind.schema;

import org.jspecify.annotations.NullMarked;
