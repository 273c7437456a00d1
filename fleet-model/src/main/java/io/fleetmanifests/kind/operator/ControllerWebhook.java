package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Webhook server of a provider's controller manager. The Service and the certificate mount in the manifest do not
 * follow: change them by {@code patches}.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControllerWebhook.class)
@JsonDeserialize(as = ImmutableControllerWebhook.class)
public interface ControllerWebhook {

    /** Host name or IP address to listen on, passed as {@code --webhook-host}; all addresses without it. */
    Optional<String> host();

    /**
     * TCP port to listen on, passed as {@code --webhook-port}; it must stay the one that the webhook Service targets,
     * mostly 9443.
     */
    @Format("")
    Optional<Integer> port();

    /**
     * Directory in the container with {@code tls.crt} and {@code tls.key}, passed as {@code --webhook-cert-dir}; it
     * must be where the certificate Secret is mounted.
     */
    Optional<String> certDir();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControllerWebhook.Builder {
        Builder() {}
    }
}
