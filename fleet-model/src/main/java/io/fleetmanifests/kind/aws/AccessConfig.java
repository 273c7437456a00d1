package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How IAM principals are let into an EKS cluster. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccessConfig.class)
@JsonDeserialize(as = ImmutableAccessConfig.class)
public interface AccessConfig {

    /**
     * Where EKS looks principals up. It may go from {@code config_map} to the API, never back: not away from
     * {@code api}, and not from {@code api_and_config_map} to {@code config_map}. Default {@code config_map}.
     */
    @Default("config_map")
    Optional<EksAuthenticationMode> authenticationMode();

    /**
     * Makes the identity that creates the cluster its administrator; counts at creation only. False is refused with
     * mode {@code config_map}, since nobody could get in. Default {@code true}.
     */
    @Default("true")
    Optional<Boolean> bootstrapClusterCreatorAdminPermissions();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAccessConfig.Builder {
        Builder() {}
    }
}
