/** Cluster API's core kinds in {@code cluster.x-k8s.io/v1beta2}, for management clusters with CAPI 1.11 and later. */
@NullMarked
package io.fleetmanifests.kind.capi.v1beta2;

import org.jspecify.annotations.NullMarked;
