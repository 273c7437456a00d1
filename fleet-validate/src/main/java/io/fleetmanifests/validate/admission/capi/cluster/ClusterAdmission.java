package io.fleetmanifests.validate.admission.capi.cluster;

import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.capi.topology.TopologyRules;
import io.fleetmanifests.validate.admission.contract.Owners;

/** The admission of Cluster. */
public final class ClusterAdmission {

    private ClusterAdmission() {}

    /** Of Cluster, in the versions that are served; v1alpha3 and v1alpha4 had other webhooks. */
    public static KindAdmission cluster() {
        return KindAdmission.of(Owners.GROUP, "Cluster")
                .versions(CoreVersion.V1BETA1, CoreVersion.V1BETA2)
                .defaults(new ClusterDefaults())
                .always(new NameIsALabelValue())
                .onUpdate(new ReferenceIsKept("cluster-infraref-keep", "infrastructureRef"))
                .always(new SomethingIsReferred())
                .onUpdate(new ReferenceIsKept("cluster-cpref-keep", "controlPlaneRef"))
                .always(new RangesAreCidrs())
                .always(TopologyRules.always())
                .onUpdate(TopologyRules.onUpdate())
                .onUpdate(new ReferenceIsKept("cluster-topology-keep", "topology"))
                .build();
    }
}
