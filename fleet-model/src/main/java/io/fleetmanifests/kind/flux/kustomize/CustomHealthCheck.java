package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** CEL expressions that tell the readiness of a custom resource whose status does not follow the usual conditions. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCustomHealthCheck.class)
@JsonDeserialize(as = ImmutableCustomHealthCheck.class)
public interface CustomHealthCheck {

    /** Group and version of the custom resource under judgment. */
    @Required
    String apiVersion();

    /**
     * Kind of the custom resource. Mandatory before Flux 2.9; since then the expressions cover every kind of the API
     * version when it is left out.
     */
    Optional<String> kind();

    /**
     * CEL expression that is true once the object has reached its desired state. It sees the fields of the object,
     * such as {@code status}, as variables.
     */
    @Required
    String current();

    /** CEL expression that is true while the object is still on its way. */
    Optional<String> inProgress();

    /** CEL expression that is true when the object has failed for good, which ends the wait before the timeout. */
    Optional<String> failed();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCustomHealthCheck.Builder {
        Builder() {}
    }
}
