package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes to one Deployment of a provider beside its controller manager. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAdditionalDeployment.class)
@JsonDeserialize(as = ImmutableAdditionalDeployment.class)
public interface AdditionalDeployment {

    /** Flags for the Deployment's container {@code manager}, or its first one where none has that name. */
    Optional<ManagerConfiguration> manager();

    /** Replicas, scheduling, images and container arguments of the Deployment. */
    Optional<DeploymentOverride> deployment();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAdditionalDeployment.Builder {
        Builder() {}
    }
}
