package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/** What source-controller pulls from a container registry, how often and with which credentials. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableOCIRepositorySpec.class)
@JsonDeserialize(as = ImmutableOCIRepositorySpec.class)
public interface OCIRepositorySpec {

    /** Time between two looks for a new digest, varied a little by the controller. */
    @Required
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    GoDuration interval();

    /**
     * Limit for a registry operation such as a pull. Hours are not accepted as a unit: write {@code 60m}. Default
     * {@code 60s}.
     */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")
    @Default("\"60s\"")
    Optional<GoDuration> timeout();

    /** Stops looking for new revisions; consumers go on with the last artifact. */
    Optional<Boolean> suspend();

    /** Address of the artifact, starting with {@code oci://} and without a tag. */
    @Required
    @Pattern("^oci://.*$")
    String url();

    /** Tag, version range or digest to pull; the tag {@code latest} when absent. */
    Optional<OCIRepositoryRef> ref();

    /**
     * Layer to take and what to do with it; the first layer, extracted, when absent. For a Helm chart select its
     * media type and the operation {@code copy}.
     */
    Optional<OciLayerSelector> layerSelector();

    /** Way of signing in to the registry. Default {@code generic}. */
    @Default("generic")
    Optional<RegistryProvider> provider();

    /** Secret of type {@code kubernetes.io/dockerconfigjson} with registry credentials. */
    Optional<LocalObjectReference> secretRef();

    /**
     * Service account in the same namespace whose image pull secrets are used, or whose workload identity with a
     * cloud provider.
     */
    Optional<String> serviceAccountName();

    /**
     * Secret of type {@code Opaque} or {@code kubernetes.io/tls} with {@code tls.crt} and {@code tls.key} as client
     * certificate, {@code ca.crt} as trusted authority, or all of them.
     */
    Optional<LocalObjectReference> certSecretRef();

    /**
     * Secret with the {@code address} of a proxy to go through, and {@code username} and {@code password} if it wants
     * them.
     */
    Optional<LocalObjectReference> proxySecretRef();

    /** Permits a registry over plain HTTP. */
    Optional<Boolean> insecure();

    /** Signature check of the artifact; a failed check yields no new revision. */
    Optional<OCIRepositoryVerification> verify();

    /**
     * Patterns in the syntax of {@code .gitignore} for files to leave out, added after those of {@code .sourceignore}
     * files. A single pattern in either place drops the whole list of standard exclusions, so that {@code .github} or
     * {@code .sops.yaml} can suddenly be included.
     */
    Optional<String> ignore();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableOCIRepositorySpec.Builder {
        Builder() {}
    }
}
