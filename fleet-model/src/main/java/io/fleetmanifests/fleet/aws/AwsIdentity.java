package io.fleetmanifests.fleet.aws;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.CloudIdentity;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.aws.AWSClusterRoleIdentitySpec;
import io.fleetmanifests.kind.aws.AWSClusterStaticIdentitySpec;
import io.fleetmanifests.kind.aws.AwsIdentityKind;
import io.fleetmanifests.kind.aws.AwsIdentityReference;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * As whom CAPA talks to AWS: a role that it assumes ({@link #roleARN()}), an access key in a Secret that is not part of the fleet
 * ({@link #secretRef()}), or with neither the credentials that CAPA itself runs with. Rendered as the identity kind of each, for
 * the worker clusters' namespace alone.
 */
@JsonTypeName("AwsIdentity")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAwsIdentity.class)
@JsonDeserialize(as = ImmutableAwsIdentity.class)
public interface AwsIdentity extends CloudIdentity {

    /** The one name that the identity of CAPA's own credentials may have. */
    String CONTROLLER_NAME = "default";

    /** The name of the identity object. Default {@code cluster-identity}; of CAPA's own credentials {@code default}, and nothing else. */
    @Override
    @Value.Default
    default String name() {
        return kind() == AwsIdentityKind.AWS_CLUSTER_CONTROLLER_IDENTITY ? CONTROLLER_NAME : "cluster-identity";
    }

    /** As {@link AWSClusterRoleIdentitySpec#roleARN()}. Excludes {@link #secretRef()}. */
    Optional<String> roleARN();

    /** As {@link AWSClusterRoleIdentitySpec#sourceIdentityRef()}. Default: CAPA's own credentials. */
    Optional<AwsIdentityReference> sourceIdentityRef();

    /** As {@link AWSClusterRoleIdentitySpec#sessionName()}. */
    Optional<String> sessionName();

    /** As {@link AWSClusterRoleIdentitySpec#durationSeconds()}: 900 to 43200. */
    Optional<Integer> durationSeconds();

    /** As {@link AWSClusterRoleIdentitySpec#externalID()}. */
    Optional<String> externalID();

    /** As {@link AWSClusterRoleIdentitySpec#policyARNs()}. */
    List<String> policyARNs();

    /** As {@link AWSClusterRoleIdentitySpec#inlinePolicy()}. */
    Optional<String> inlinePolicy();

    /**
     * As {@link AWSClusterStaticIdentitySpec#secretRef()}. The setup script creates the Secret, from {@code AWS_ACCESS_KEY_ID} and
     * {@code AWS_SECRET_ACCESS_KEY}. Excludes {@link #roleARN()}.
     */
    Optional<String> secretRef();

    /** Which identity object this is. */
    default AwsIdentityKind kind() {
        if (roleARN().isPresent()) {
            return AwsIdentityKind.AWS_CLUSTER_ROLE_IDENTITY;
        }
        return secretRef().isPresent()
                ? AwsIdentityKind.AWS_CLUSTER_STATIC_IDENTITY
                : AwsIdentityKind.AWS_CLUSTER_CONTROLLER_IDENTITY;
    }

    /** A reference to it. */
    default AwsIdentityReference reference() {
        return AwsIdentityReference.builder().kind(kind()).name(name()).build();
    }

    /** A role that CAPA assumes with its own credentials. */
    static AwsIdentity role(String roleARN) {
        return builder().roleARN(roleARN).build();
    }

    /** An access key in the Secret of that name in CAPA's namespace. */
    static AwsIdentity accessKey(String secretRef) {
        return builder().secretRef(secretRef).build();
    }

    /** The credentials that CAPA itself runs with. */
    static AwsIdentity controller() {
        return builder().build();
    }

    /** Refuses names that Kubernetes or CAPA refuses, and settings of one kind of identity on another. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        AwsIdentityChecks.check(this, problems);
        problems.throwIfAny("AwsIdentity");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes, none of which is mandatory. */
    final class Builder extends ImmutableAwsIdentity.Builder {
        Builder() {}
    }
}
