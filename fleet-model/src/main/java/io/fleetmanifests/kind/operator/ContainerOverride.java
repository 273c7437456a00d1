package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Changes to one container of a provider's Deployment. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableContainerOverride.class)
@JsonDeserialize(as = ImmutableContainerOverride.class)
public interface ContainerOverride {

    /**
     * Container to change, {@code manager} in most providers. One that the Deployment lacks fails the installation.
     */
    @Required
    String name();

    /**
     * Image with registry and tag or digest, in place of the manifest's; for mirrors and private builds. Keep its
     * release in step with {@code version}, as manifests and CRDs still come from there.
     */
    Optional<String> imageUrl();

    /** Entry point in place of the image's; replaces the whole list. */
    List<String> command();

    /**
     * Flags to add or replace, by name with the leading dashes, such as {@code --v}. A flag that {@code manager} sets
     * as well takes the value from there.
     */
    Map<String, String> args();

    /** Environment variables to add; one of the same name in the manifest is replaced. */
    List<EnvVar> env();

    /** CPU and memory of the container, in place of all requests and limits in the manifest. */
    Optional<ResourceRequirements> resources();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableContainerOverride.Builder {
        Builder() {}
    }
}
