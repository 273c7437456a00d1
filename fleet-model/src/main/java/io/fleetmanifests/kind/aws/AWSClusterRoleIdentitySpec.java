package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AllowsNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The role to assume, the identity to assume it from, and who may use the result. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSClusterRoleIdentitySpec.class)
@JsonDeserialize(as = ImmutableAWSClusterRoleIdentitySpec.class)
public interface AWSClusterRoleIdentitySpec {

    /** ARN of the role to assume. */
    @Required
    String roleARN();

    /**
     * Identity whose credentials call AssumeRole, of any kind, so roles can be chained. Demanded by the webhook and
     * not removable; its own {@code allowedNamespaces} counts too.
     */
    Optional<AwsIdentityReference> sourceIdentityRef();

    /** Session name that shows up in CloudTrail. */
    Optional<String> sessionName();

    /** Seconds until the session is renewed; not longer than the role allows. 900 to 43200. */
    @Min(900)
    @Max(43200)
    Optional<Integer> durationSeconds();

    /** Shared value that the trust policy of the role asks for, against misuse by third parties. */
    Optional<String> externalID();

    /** Managed policies that narrow the session, from the account of the role. */
    List<String> policyARNs();

    /** JSON policy that narrows the session. */
    Optional<String> inlinePolicy();

    /** Namespaces whose clusters may use the identity. Absent admits none, an empty object all. */
    @AllowsNull
    Optional<AllowedNamespaces> allowedNamespaces();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSClusterRoleIdentitySpec.Builder {
        Builder() {}
    }
}
