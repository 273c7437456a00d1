package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The AWSMachine to stamp out. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAWSMachineTemplateResource.class)
@JsonDeserialize(as = ImmutableAWSMachineTemplateResource.class)
public interface AWSMachineTemplateResource {

    /** Labels and annotations for every AWSMachine. */
    Optional<TemplateMetadata> metadata();

    /**
     * The EC2 instance of every machine. It is immutable; only instance metadata options that were absent can be
     * added once.
     */
    @Required
    AWSMachineSpec spec();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAWSMachineTemplateResource.Builder {
        Builder() {}
    }
}
