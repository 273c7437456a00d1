package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An EKS add-on at a fixed version. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAddon.class)
@JsonDeserialize(as = ImmutableAddon.class)
public interface Addon {

    /**
     * Name in the EKS catalogue, such as {@code vpc-cni}, {@code coredns} or {@code aws-ebs-csi-driver}.
     * {@code vpc-cni} and {@code kube-proxy} exclude their {@code disable} switches. At least 2 characters.
     */
    @Required
    @Size(min = 2)
    String name();

    /**
     * Version in the EKS catalogue, such as {@code v1.19.0-eksbuild.1}. It has to fit the Kubernetes version and does
     * not move by itself.
     */
    @Required
    String version();

    /** Settings as JSON or YAML text, by the schema of that add-on and version. */
    Optional<String> configuration();

    /** What happens to settings that somebody changed in the cluster. Default {@code overwrite}. */
    @Default("overwrite")
    Optional<AddonConflictResolution> conflictResolution();

    /** IAM role for the service account of the add-on; needs the OIDC provider of the cluster. */
    Optional<String> serviceAccountRoleARN();

    /**
     * Whether the workload stays in the cluster when the add-on is dropped from the list. CAPA 2.11.1 does not
     * remember it up to then, so the workload goes all the same.
     */
    Optional<Boolean> preserveOnDelete();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAddon.Builder {
        Builder() {}
    }
}
