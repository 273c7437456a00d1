package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Security group rules for the pod network. They are laid on the control plane and node groups of self-managed
 * clusters; an EKS control plane creates neither.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCni.class)
@JsonDeserialize(as = ImmutableCni.class)
public interface Cni {

    /** Traffic that control plane and nodes may send each other for the CNI. */
    List<CniIngressRule> cniIngressRules();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCni.Builder {
        Builder() {}
    }
}
