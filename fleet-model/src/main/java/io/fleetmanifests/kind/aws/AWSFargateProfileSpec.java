package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which pods run on Fargate and where. The CAPA Fargate controller creates the profile in EKS and deletes it again;
 * only the tags can change after creation.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSFargateProfileSpec.class)
@JsonDeserialize(as = ImmutableAWSFargateProfileSpec.class)
public interface AWSFargateProfileSpec {

    /** Name of the Cluster in the same namespace. At least 1 character. */
    @Required
    @Size(min = 1)
    String clusterName();

    /**
     * Name of the profile in EKS. Left out, the webhook builds one from namespace and name, at most 100 characters
     * long.
     */
    Optional<String> profileName();

    /** Pods that run on Fargate; matching one selector is enough. EKS allows five. */
    List<FargateSelector> selectors();

    /**
     * Private subnets that the pods get addresses from; all private subnets of the cluster when empty. EKS refuses
     * public ones.
     */
    List<String> subnetIDs();

    /**
     * IAM role that Fargate pulls images and writes logs with. An existing role is used as it is and survives the
     * profile; without a name CAPA uses its well-known role, or creates one when {@code CAPA_EKS_IAM} is on.
     */
    Optional<String> roleName();

    /** IAM path of the role, used only when CAPA creates it. Left out, the role sits at the root path. */
    Optional<String> rolePath();

    /** ARN of the managed policy that caps what the role may do; used only when CAPA creates the role. */
    Optional<String> rolePermissionsBoundary();

    /** Tags for the profile, on top of those that CAPA sets; the one part that can be edited later. */
    Map<String, String> additionalTags();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSFargateProfileSpec.Builder {
        Builder() {}
    }
}
