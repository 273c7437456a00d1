package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Grants an EKS access policy within a scope. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccessPolicyReference.class)
@JsonDeserialize(as = ImmutableAccessPolicyReference.class)
public interface AccessPolicyReference {

    /** ARN of the policy, such as {@code arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy}. */
    @Required
    String policyARN();

    /** Where the policy holds. */
    @Required
    AccessScope accessScope();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAccessPolicyReference.Builder {
        Builder() {}
    }
}
