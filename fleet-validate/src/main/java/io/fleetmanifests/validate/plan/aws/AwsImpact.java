package io.fleetmanifests.validate.plan.aws;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.plan.ImpactFamily;
import io.fleetmanifests.validate.plan.KindImpact;
import io.fleetmanifests.validate.plan.VersionStep;
import java.util.List;
import java.util.Optional;

/** The impact of the AWS kinds. */
public final class AwsImpact implements ImpactFamily {

    private static final String INFRASTRUCTURE = "infrastructure.cluster.x-k8s.io";
    private static final String CLOUD = "AWS";
    private static final String ROLL = "replaces its nodes one after the other";

    @Override
    public List<KindImpact> kinds() {
        return List.of(
                KindImpact.of("controlplane.cluster.x-k8s.io", "AWSManagedControlPlane")
                        .cloud(CLOUD)
                        .on("/spec/version", AwsImpact::upgrade)
                        .on("/spec/endpointAccess", "who is not in the ranges can no longer reach the API server")
                        .build(),
                KindImpact.of(INFRASTRUCTURE, "AWSManagedMachinePool")
                        .cloud(CLOUD)
                        .on("/spec/amiVersion", ROLL)
                        .on("/spec/awsLaunchTemplate", ROLL)
                        .on("/spec/scaling/maxSize", AwsImpact::maxSize)
                        .build(),
                KindImpact.of(INFRASTRUCTURE, "AWSFargateProfile").cloud(CLOUD).build());
    }

    private static Optional<String> upgrade(JsonNode before, JsonNode after) {
        return VersionStep.of(before, after)
                .map(step -> "upgrades the control plane " + step
                        + (step.skips() ? ", one minor release after the other" : ""));
    }

    private static Optional<String> maxSize(JsonNode before, JsonNode after) {
        return after.asInt() < before.asInt()
                ? Optional.of("nodes above the new maxSize are drained and deleted")
                : Optional.empty();
    }
}
