package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Admits one IAM principal to an EKS cluster, since CAPA 2.11. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccessEntry.class)
@JsonDeserialize(as = ImmutableAccessEntry.class)
public interface AccessEntry {

    /** ARN of the IAM role or user. */
    @Required
    String principalARN();

    /**
     * What the principal is used for. Entries of type {@code ec2_linux} and {@code ec2_windows} take neither groups
     * nor policies. Default {@code standard}.
     */
    @Default("standard")
    Optional<AccessEntryType> type();

    /** Name that the principal has in Kubernetes; EKS derives one from the ARN when absent. */
    Optional<String> username();

    /** RBAC groups that the principal belongs to, to be named in role bindings. */
    List<String> kubernetesGroups();

    /** Ready-made EKS permission sets, an alternative to role bindings. At most 20 items. */
    @Size(max = 20)
    List<AccessPolicyReference> accessPolicies();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAccessEntry.Builder {
        Builder() {}
    }
}
