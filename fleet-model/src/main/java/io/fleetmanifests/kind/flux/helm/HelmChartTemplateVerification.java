package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Signature check of a chart from an OCI registry. Identities of keyless signers can be named only in an
 * {@code OCIRepository} or {@code HelmChart}.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmChartTemplateVerification.class)
@JsonDeserialize(as = ImmutableHelmChartTemplateVerification.class)
public interface HelmChartTemplateVerification {

    /** Tool the chart was signed with. Default {@code cosign}. */
    @Required
    @Default("cosign")
    Optional<SignatureProvider> provider();

    /**
     * Secret with the trusted public keys, or certificates and trust policy for {@code notation}. Without it Cosign
     * checks keyless.
     */
    Optional<LocalObjectReference> secretRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmChartTemplateVerification.Builder {
        Builder() {}
    }
}
