package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Security token service that hands out temporary credentials for a bucket. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBucketSts.class)
@JsonDeserialize(as = ImmutableBucketSts.class)
public interface BucketSts {

    /** Type of the token service; it must fit the provider of the bucket. */
    @Required
    StsProvider provider();

    /** Address of the token service, starting with {@code http://} or {@code https://}. */
    @Required
    @Pattern("^(http|https)://.*$")
    String endpoint();

    /** Secret with {@code username} and {@code password} for the token service; only with {@code ldap}. */
    Optional<LocalObjectReference> secretRef();

    /**
     * Secret of type {@code Opaque} or {@code kubernetes.io/tls} with {@code tls.crt} and {@code tls.key} as client
     * certificate, {@code ca.crt} as trusted authority, or all of them. Only with {@code ldap}.
     */
    Optional<LocalObjectReference> certSecretRef();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableBucketSts.Builder {
        Builder() {}
    }
}
