package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.KindAdmission;

/** The admission of the AzureASOManaged kinds, none of which has a mutating webhook. */
public final class AsoAdmission {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";
    private static final String CLUSTER = "AzureASOManagedCluster";
    private static final String CONTROL_PLANE = "AzureASOManagedControlPlane";
    private static final String MACHINE_POOL = "AzureASOManagedMachinePool";

    private AsoAdmission() {}

    /** Of AzureASOManagedCluster. */
    public static KindAdmission cluster() {
        return KindAdmission.of(GROUP, CLUSTER)
                .onCreate(new AsoIsOn())
                .always(
                        new ResourcesSayWhatTheyAre(),
                        new ClusterIsOfTheSameFamily("aso-c-control-plane", CLUSTER, "controlPlaneRef", CONTROL_PLANE))
                .build();
    }

    /** Of AzureASOManagedControlPlane. */
    public static KindAdmission controlPlane() {
        return KindAdmission.of(GROUP, CONTROL_PLANE)
                .onCreate(new AsoIsOn())
                .always(
                        new ResourcesSayWhatTheyAre(),
                        new ClusterIsOfTheSameFamily("aso-cp-cluster", CONTROL_PLANE, "infrastructureRef", CLUSTER),
                        new ResourceIsThere("aso-managed-cluster", Embedded.MANAGED_CLUSTER, CONTROL_PLANE),
                        new KubernetesVersionIsTheSame(),
                        new RangeIsThatOfTheCluster("aso-service-cidr", "serviceCidr", "services"),
                        new RangeIsThatOfTheCluster("aso-pod-cidr", "podCidr", "pods"),
                        new PoolsStandBeside(),
                        new CredentialsAreApart())
                .build();
    }

    /** Of AzureASOManagedMachinePool. */
    public static KindAdmission machinePool() {
        return KindAdmission.of(GROUP, MACHINE_POOL)
                .onCreate(new AsoIsOn())
                .always(
                        new ResourcesSayWhatTheyAre(),
                        new ClusterIsOfTheSameFamily(
                                "aso-mp-control-plane", MACHINE_POOL, "controlPlaneRef", CONTROL_PLANE),
                        new ResourceIsThere("aso-agent-pool", Embedded.AGENT_POOL, MACHINE_POOL),
                        new OrchestratorVersionIsTheSame(),
                        new ScalingIsNotManagedElsewhere(),
                        new CountIsThatOfTheMachinePool())
                .build();
    }

    /** Of AzureASOManagedMachinePoolTemplate, which no webhook looks at. */
    public static KindAdmission machinePoolTemplate() {
        return KindAdmission.of(GROUP, "AzureASOManagedMachinePoolTemplate")
                .always(new TemplateHasNoProviderIds())
                .build();
    }
}
