package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.AdmissionRule;

/** What a pool must be for the controllers and for AKS. */
public final class PoolSurroundings {

    private PoolSurroundings() {}

    /** The rules, those of the controllers first. */
    public static AdmissionRule[] rules() {
        return new AdmissionRule[] {
            new ClusterHasASystemPool(),
            new VersionIsNotAboveTheControlPlane(),
            new WindowsHasAzureNetwork(),
            new SpotIsNotForSystemPods(),
            new PriceIsOfSpot(),
            new ScalingBoundsAreInOrder(),
            new ReplicasAreWithinScaling(),
            new TaintsAreNotAzures(),
            new DiskHasASize(),
            new ZonesAreNumbers()
        };
    }
}
