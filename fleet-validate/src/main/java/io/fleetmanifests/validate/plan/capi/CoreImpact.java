package io.fleetmanifests.validate.plan.capi;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.plan.ImpactFamily;
import io.fleetmanifests.validate.plan.KindImpact;
import io.fleetmanifests.validate.plan.VersionStep;
import java.util.List;
import java.util.Optional;

/** The impact of Cluster API's own kinds. */
public final class CoreImpact implements ImpactFamily {

    private static final String GROUP = "cluster.x-k8s.io";

    @Override
    public List<KindImpact> kinds() {
        return List.of(
                KindImpact.of(GROUP, "Cluster")
                        .on("/spec/paused", CoreImpact::paused)
                        .build(),
                machines("MachinePool").build(),
                machines("MachineDeployment")
                        .on("/spec/template/spec/infrastructureRef", "replaces all its machines")
                        .on("/spec/template/spec/bootstrap", "replaces all its machines")
                        .build());
    }

    private static KindImpact.Builder machines(String kind) {
        return KindImpact.of(GROUP, kind)
                .on("/spec/replicas", CoreImpact::replicas)
                .on("/spec/template/spec/version", CoreImpact::version);
    }

    private static Optional<String> paused(JsonNode before, JsonNode after) {
        return Optional.of(
                after.asBoolean()
                        ? "nobody looks after the cluster while it is paused"
                        : "the cluster is looked after again");
    }

    private static Optional<String> replicas(JsonNode before, JsonNode after) {
        int fewer = before.asInt(1) - after.asInt(1);
        return fewer > 0
                ? Optional.of(fewer + (fewer == 1 ? " node is drained and deleted" : " nodes are drained and deleted"))
                : Optional.empty();
    }

    private static Optional<String> version(JsonNode before, JsonNode after) {
        return Optional.of("replaces its nodes one after the other"
                + VersionStep.of(before, after).map(step -> ", " + step).orElse(""));
    }
}
