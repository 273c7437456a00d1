package io.fleetmanifests.validate.plan.azure;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.plan.ImpactFamily;
import io.fleetmanifests.validate.plan.KindImpact;
import io.fleetmanifests.validate.plan.VersionStep;
import java.util.List;
import java.util.Optional;

/** The impact of the Azure kinds. */
public final class AzureImpact implements ImpactFamily {

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";
    /** The group of 2021, under which old repositories have the same kinds. */
    private static final String OLD_GROUP = "exp.infrastructure.cluster.x-k8s.io";

    private static final String CLOUD = "Azure";

    @Override
    public List<KindImpact> kinds() {
        return List.of(
                KindImpact.of(GROUP, "AzureManagedControlPlane")
                        .cloud(CLOUD)
                        .on("/spec/version", AzureImpact::upgrade)
                        .on("/spec/networkPluginMode", "gives all pods new addresses, node by node")
                        .on(
                                "/spec/apiServerAccessProfile/authorizedIPRanges",
                                "who is not in the ranges can no longer reach the API server, Flux on the management"
                                        + " cluster included")
                        .build(),
                KindImpact.of(GROUP, "AzureManagedMachinePool")
                        .cloud(CLOUD)
                        .on("/spec/scaling", AzureImpact::scaling)
                        .on("/spec/mode", AzureImpact::mode)
                        .build(),
                KindImpact.of(GROUP, "AzureASOManagedControlPlane")
                        .cloud(CLOUD)
                        .on("/spec/version", AzureImpact::upgrade)
                        .build(),
                // Its resource group, with all that is in it.
                KindImpact.of(GROUP, "AzureASOManagedCluster").cloud(CLOUD).build(),
                KindImpact.of(GROUP, "AzureASOManagedMachinePool").cloud(CLOUD).build(),
                KindImpact.of(OLD_GROUP, "AzureManagedControlPlane")
                        .cloud(CLOUD)
                        .on("/spec/version", AzureImpact::upgrade)
                        .build(),
                KindImpact.of(OLD_GROUP, "AzureManagedMachinePool").cloud(CLOUD).build());
    }

    private static Optional<String> upgrade(JsonNode before, JsonNode after) {
        return VersionStep.of(before, after)
                .map(step -> step.skips()
                        ? "AKS refuses to go " + step + ", which leaves out a minor release; go one at a time"
                        : "upgrades the control plane " + step);
    }

    private static Optional<String> scaling(JsonNode before, JsonNode after) {
        if (before.isMissingNode()) {
            return Optional.of("from now on the autoscaler decides how many nodes there are");
        }
        if (after.isMissingNode()) {
            return Optional.of("from now on replicas decides how many nodes there are");
        }
        boolean less = after.path("maxSize").asInt() < before.path("maxSize").asInt();
        return less ? Optional.of("nodes above the new maxSize are drained and deleted") : Optional.empty();
    }

    private static Optional<String> mode(JsonNode before, JsonNode after) {
        return after.asText().equals("User")
                ? Optional.of("the pods of the system must find room in another System pool")
                : Optional.empty();
    }
}
