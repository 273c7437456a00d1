/** What Cluster API's webhooks ask of Clusters, but for their topology. One final class a rule. */
@NullMarked
package io.fleetmanifests.validate.admission.capi.cluster;

import org.jspecify.annotations.NullMarked;
