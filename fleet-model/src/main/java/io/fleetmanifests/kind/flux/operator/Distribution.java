package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A release of Flux and the registry it is pulled from. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableDistribution.class)
@JsonDeserialize(as = ImmutableDistribution.class)
public interface Distribution {

    /**
     * Version of Flux as a range, such as {@code 2.x} or {@code 2.6.x}; the newest release in it is installed and
     * upgraded to.
     */
    @Required
    String version();

    /** Registry and path of the controller images, such as {@code ghcr.io/fluxcd}. */
    @Required
    String registry();

    /** Build of the images; told from the registry when absent, so a mirror of another name needs it. */
    Optional<DistributionVariant> variant();

    /** Secret in the namespace of this object with the credentials for the images. */
    Optional<String> imagePullSecret();

    /**
     * Address of the OCI artifact with the newest manifests, starting with {@code oci://}; those packed into the
     * operator are used when absent.
     */
    @Pattern("^oci://.*$")
    Optional<String> artifact();

    /** Secret in the namespace of this object with the credentials for {@code artifact}. */
    Optional<String> artifactPullSecret();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableDistribution.Builder {
        Builder() {}
    }
}
