package io.fleetmanifests.fleet.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.aws.AWSFargateProfileSpec;
import io.fleetmanifests.kind.aws.FargateSelector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Pods of an EKS cluster that run on Fargate: every field of AWSFargateProfile that a person sets, under upstream's names. But for
 * the tags nothing of it can change.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEksFargateProfile.class)
@JsonDeserialize(as = ImmutableEksFargateProfile.class)
public interface EksFargateProfile {

    /** The name within the cluster: a DNS label. The object is called {@code <cluster>-<name>}. */
    String name();

    /** As {@link AWSFargateProfileSpec#profileName()}. */
    Optional<String> profileName();

    /** As {@link AWSFargateProfileSpec#selectors()}. At least one here, each with a namespace. */
    List<FargateSelector> selectors();

    /** As {@link AWSFargateProfileSpec#subnetIDs()}. */
    List<String> subnetIDs();

    /** As {@link AWSFargateProfileSpec#roleName()}. */
    Optional<String> roleName();

    /** As {@link AWSFargateProfileSpec#rolePath()}. */
    Optional<String> rolePath();

    /** As {@link AWSFargateProfileSpec#rolePermissionsBoundary()}. */
    Optional<String> rolePermissionsBoundary();

    /** As {@link AWSFargateProfileSpec#additionalTags()}. */
    Map<String, String> additionalTags();

    /** The pods of a namespace. */
    static EksFargateProfile of(String name, String namespace) {
        return builder()
                .name(name)
                .addSelectors(FargateSelector.builder().namespace(namespace).build())
                .build();
    }

    /** Refuses what CAPA's webhook, or EKS after it, refuses in a profile by itself. */
    @Value.Check
    default void check() {
        FargateProfileChecks.check(this);
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEksFargateProfile.Builder {
        Builder() {}
    }
}
