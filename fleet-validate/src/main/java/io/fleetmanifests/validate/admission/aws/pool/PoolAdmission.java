package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.aws.resource.AwsTags;
import io.fleetmanifests.validate.rule.Rule;

/** The admission of AWSManagedMachinePool. */
public final class PoolAdmission {

    private static final String HINT = "EKS cannot change it; add a pool with the new value, then remove this one";

    private static final AdmissionRule[] IMMUTABLE = {
        fixed("subnet-ids", "subnetIDs"),
        fixed("disk-size", "diskSize"),
        fixed("ami-type", "amiType"),
        fixed("remote-access", "remoteAccess").withFlags("public"),
        fixed("availability-zones", "availabilityZones"),
        fixed("availability-zone-subnet-type", "availabilityZoneSubnetType"),
        onceSet("eks-nodegroup-name", "eksNodegroupName"),
        onceSet("role-name", "roleName"),
        onceSet("capacity-type", "capacityType")
    };

    private PoolAdmission() {}

    /** The tables of the kind. */
    public static KindAdmission create() {
        return KindAdmission.of("infrastructure.cluster.x-k8s.io", "AWSManagedMachinePool")
                .defaults(new PoolDefaults())
                .always(
                        new ScalingSizes(),
                        new ScalingBoth(),
                        new UpdateConfigOne(),
                        new LaunchTemplateAlone(),
                        new LifecycleHooks(),
                        new AwsTags())
                .onCreate(new RemoteAccessFrom())
                .onUpdate(IMMUTABLE)
                .onUpdate(new LaunchTemplateStays())
                .build();
    }

    private static ImmutableField fixed(String id, String field) {
        return ImmutableField.always(rule(id, field), HINT, field);
    }

    private static AdmissionRule onceSet(String id, String field) {
        return ImmutableField.onceSet(rule(id, field), HINT, field);
    }

    private static Rule rule(String id, String field) {
        return Rule.admission(
                "eks-pool-imm-" + id,
                field + " of a node group does not change",
                "cluster-api-provider-aws exp/webhooks/awsmanagedmachinepool_webhook.go validateImmutable",
                "");
    }
}
