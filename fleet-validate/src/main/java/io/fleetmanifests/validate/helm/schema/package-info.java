/** The schema of a chart's values as Helm applies it: any draft of JSON Schema, nothing from the network. */
@NullMarked
package io.fleetmanifests.validate.helm.schema;

import org.jspecify.annotations.NullMarked;
