package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.ImmutableField;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.admission.capi.part.CoreVersion;
import io.fleetmanifests.validate.admission.contract.Owners;

/** The admission of MachinePool, MachineDeployment and MachineHealthCheck, in the versions that are served. */
public final class MachineAdmission {

    private MachineAdmission() {}

    /** Of MachinePool. */
    public static KindAdmission machinePool() {
        return of(MachineKind.POOL)
                .defaults(new PoolDefaults())
                .always(new PoolsAreOn(), new BootstrapIsGiven(MachineKind.POOL))
                .onUpdate(clusterStays(MachineKind.POOL))
                .always(
                        new ClusterNamesAgree(MachineKind.POOL),
                        new VersionHasItsForm(MachineKind.POOL),
                        new PoolHasNoTaints(),
                        new MetadataHasItsForm(MachineKind.POOL),
                        new AutoscalerBoundsAreNumbers(MachineKind.POOL))
                .build();
    }

    /** Of MachineDeployment. */
    public static KindAdmission machineDeployment() {
        return of(MachineKind.DEPLOYMENT)
                .defaults(new DeploymentDefaults())
                .always(
                        new NameIsALabelValue(),
                        new BootstrapIsGiven(MachineKind.DEPLOYMENT),
                        new SelectorMatchesTemplate(),
                        new SkippedPreflightChecksExist())
                .onUpdate(clusterStays(MachineKind.DEPLOYMENT))
                .always(
                        new ClusterNamesAgree(MachineKind.DEPLOYMENT),
                        new RolloutMoves(),
                        new RepairsAreCounted(),
                        new VersionHasItsForm(MachineKind.DEPLOYMENT),
                        new NamesAreRandom(),
                        new DeploymentTaintsAreOnesOwn(),
                        new MetadataHasItsForm(MachineKind.DEPLOYMENT),
                        new AutoscalerBoundsAreNumbers(MachineKind.DEPLOYMENT))
                .build();
    }

    /** Of MachineHealthCheck. */
    public static KindAdmission machineHealthCheck() {
        return of(MachineKind.HEALTH_CHECK)
                .defaults(new HealthCheckDefaults())
                .always(new SelectorIsNotEmpty(), new SelectorIsOfItsCluster())
                .onUpdate(clusterStays(MachineKind.HEALTH_CHECK))
                .always(new StartupIsLongEnough(), new ThresholdIsCounted())
                .build();
    }

    /** Machines do not move to another cluster. */
    private static AdmissionRule clusterStays(MachineKind kind) {
        return ImmutableField.always(
                kind.rule("cluster-immutable", "the clusterName of a %s does not change", "validate"),
                "make a new one for the other cluster",
                "clusterName");
    }

    private static KindAdmission.Builder of(MachineKind kind) {
        return KindAdmission.of(Owners.GROUP, kind.kind()).versions(CoreVersion.V1BETA1, CoreVersion.V1BETA2);
    }
}
