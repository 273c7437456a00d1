package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** SSH access to the nodes of a pool. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRemoteAccess.class)
@JsonDeserialize(as = ImmutableRemoteAccess.class)
public interface RemoteAccess {

    /** EC2 key pair for the nodes; that of the control plane when absent. */
    Optional<String> sshKeyName();

    /** Opens port 22 to every address. Excludes {@code sourceSecurityGroups}. */
    @JsonProperty("public")
    Optional<Boolean> publicAccess();

    /**
     * Ids of security groups that may use SSH, on top of the group of the cluster and the bastion. Excludes
     * {@code public}.
     */
    List<String> sourceSecurityGroups();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableRemoteAccess.Builder {
        Builder() {}
    }
}
