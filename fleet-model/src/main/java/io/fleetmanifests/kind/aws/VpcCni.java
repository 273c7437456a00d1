package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the Amazon VPC CNI. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableVpcCni.class)
@JsonDeserialize(as = ImmutableVpcCni.class)
public interface VpcCni {

    /**
     * Deletes the {@code aws-node} DaemonSet that EKS brings, to make room for another CNI. Excludes the add-on
     * {@code vpc-cni}. Default {@code false}.
     */
    @Default("false")
    Optional<Boolean> disable();

    /** Variables set on the {@code aws-node} container. Removing one here does not remove it from the DaemonSet. */
    List<EnvVar> env();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableVpcCni.Builder {
        Builder() {}
    }
}
