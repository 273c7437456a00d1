package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Envelope encryption with a KMS key. It takes effect only with both attributes set. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEncryptionConfig.class)
@JsonDeserialize(as = ImmutableEncryptionConfig.class)
public interface EncryptionConfig {

    /** ARN or alias of the KMS key, in the region of the cluster. It never changes afterwards. */
    Optional<String> provider();

    /** What to encrypt; EKS knows only {@code secrets}. */
    List<String> resources();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEncryptionConfig.Builder {
        Builder() {}
    }
}
