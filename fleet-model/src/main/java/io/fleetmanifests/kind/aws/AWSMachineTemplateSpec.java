package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/**
 * What machines of this template look like. No controller acts on it by itself: CAPI copies it into an AWSMachine for
 * every Machine.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSMachineTemplateSpec.class)
@JsonDeserialize(as = ImmutableAWSMachineTemplateSpec.class)
public interface AWSMachineTemplateSpec {

    /** Contents of the AWSMachine objects that are made. */
    @Required
    AWSMachineTemplateResource template();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSMachineTemplateSpec.Builder {
        Builder() {}
    }
}
