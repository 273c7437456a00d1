package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Points to the template of a remediation request. Other than the provider references, this one carries a version. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRemediationTemplateReference.class)
@JsonDeserialize(as = ImmutableRemediationTemplateReference.class)
public interface RemediationTemplateReference {

    /**
     * Group and version of the template, such as {@code infrastructure.cluster.x-k8s.io/v1beta1}; to be changed by
     * hand when the provider moves to a new version. 1 to 317 characters.
     */
    @Required
    @Size(min = 1, max = 317)
    @Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[a-z]([-a-z0-9]*[a-z0-9])?$")
    String apiVersion();

    /** Kind of the template. 1 to 63 characters. */
    @Required
    @Size(min = 1, max = 63)
    @Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")
    String kind();

    /** Name of the template. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    @Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")
    String name();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableRemediationTemplateReference.Builder {
        Builder() {}
    }
}
