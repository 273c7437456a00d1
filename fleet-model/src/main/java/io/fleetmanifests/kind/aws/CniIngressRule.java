package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Traffic allowed between control plane and nodes for the CNI. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCniIngressRule.class)
@JsonDeserialize(as = ImmutableCniIngressRule.class)
public interface CniIngressRule {

    /** Text that the rule shows in AWS. */
    @Required
    String description();

    /** Network protocol of the rule. */
    @Required
    String protocol();

    /** First port of the range. */
    @Required
    long fromPort();

    /** Last port; the same as the first for a single one. */
    @Required
    long toPort();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableCniIngressRule.Builder {
        Builder() {}
    }
}
