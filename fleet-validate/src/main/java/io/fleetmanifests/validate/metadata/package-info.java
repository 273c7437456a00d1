/** The rules of ObjectMeta, which hold for every Kubernetes object whatever its kind. Nothing here knows a schema. */
@NullMarked
package io.fleetmanifests.validate.metadata;

import org.jspecify.annotations.NullMarked;
