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

/**
 * Address and credentials of a chart repository. With type {@code oci} source-controller only stores them for charts:
 * there is no index, artifact or status.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmRepositorySpec.class)
@JsonDeserialize(as = ImmutableHelmRepositorySpec.class)
public interface HelmRepositorySpec {

    /**
     * Protocol of the repository. {@code default} when absent; it must be {@code oci} for an {@code oci://} address.
     */
    Optional<HelmRepositoryType> type();

    /**
     * Time between two downloads of the index. 1 minute when absent, mandatory before Flux 2.2; ignored for type
     * {@code oci}.
     */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> interval();

    /**
     * Limit for fetching the index or pulling a chart. 1 minute when absent. Hours are not accepted as a unit: write
     * {@code 60m}.
     */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")
    Optional<GoDuration> timeout();

    /** Stops downloading the index; charts are resolved against the last one. */
    Optional<Boolean> suspend();

    /**
     * Address starting with {@code http://}, {@code https://} or {@code oci://}. For {@code oci} it is the registry
     * prefix without the chart name.
     */
    @Required
    @Pattern("^(http|https|oci)://.*$")
    String url();

    /**
     * Secret with {@code username} and {@code password}, or registry credentials for type {@code oci}. TLS data in it
     * is deprecated in favour of {@code certSecretRef}.
     */
    Optional<LocalObjectReference> secretRef();

    /**
     * Secret of type {@code Opaque} or {@code kubernetes.io/tls} with {@code tls.crt} and {@code tls.key} as client
     * certificate, {@code ca.crt} as trusted authority, or all of them. Wins over TLS data in {@code secretRef}.
     */
    Optional<LocalObjectReference> certSecretRef();

    /**
     * Sends the credentials also to chart addresses on other hosts than that of the repository. Risky: a tampered
     * index could collect them.
     */
    Optional<Boolean> passCredentials();

    /**
     * Way of signing in to the registry. Counts only for type {@code oci}. Default {@code generic}.
     */
    @Default("generic")
    Optional<RegistryProvider> provider();

    /** Permits a registry over plain HTTP. Counts only for type {@code oci}. */
    Optional<Boolean> insecure();

    /** Namespaces allowed to refer to this object. Never implemented: it has no effect. */
    Optional<AccessFrom> accessFrom();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmRepositorySpec.Builder {
        Builder() {}
    }
}
