/**
 * What Cluster API's webhooks ask of the topology of a Cluster, as far as the ClusterClass among the other objects tells. One
 * final class a rule.
 */
@NullMarked
package io.fleetmanifests.validate.admission.capi.topology;

import org.jspecify.annotations.NullMarked;
