/** Cluster API's core kinds in {@code cluster.x-k8s.io/v1beta1}, for management clusters with CAPI 1.5 to 1.10. */
@NullMarked
package io.fleetmanifests.kind.capi.v1beta1;

import org.jspecify.annotations.NullMarked;
