package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Keeps pods off the nodes of a pool unless they tolerate it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTaint.class)
@JsonDeserialize(as = ImmutableTaint.class)
public interface Taint {

    /** Taint key. */
    @Required
    String key();

    /** Taint value; demanded, but may be empty. */
    @Required
    String value();

    /** What happens to pods without the toleration. Spelt the EKS way, in lower case with hyphens. */
    @Required
    TaintEffect effect();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableTaint.Builder {
        Builder() {}
    }
}
