package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.AdmissionRule;

/** What is asked of topologies, in the order of upstream. */
public final class TopologyRules {

    private TopologyRules() {}

    /** Of new ones and of changed ones. */
    public static AdmissionRule[] always() {
        return new AdmissionRule[] {
            new TopologyIsOn(),
            new VariablesAreDefined(),
            new VersionHasItsForm(),
            new MetadataHasItsForm(),
            new RolloutMoves(),
            new TaintsAreOnesOwn(),
            new ConcurrencyIsANumber(),
            new ClassIsKnown(),
            new VersionIsOfTheClass(),
            new WorkerClassExists("topo-md-class", "machineDeployments"),
            new WorkerClassExists("topo-mp-class", "machinePools"),
            new HealthChecksFitTheClass(),
            new ReplicasAreLeftToTheAutoscaler()
        };
    }

    /** Of changed ones. */
    public static AdmissionRule[] onUpdate() {
        return new AdmissionRule[] {
            new ClassIsNotAddedLater(),
            new VersionCheckIsOn(),
            new VersionDoesNotGoDown(),
            new VersionSkipsNoMinor(),
            new RebaseKeepsKinds()
        };
    }
}
