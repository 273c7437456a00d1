package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/** Mark on all nodes of a pool that keeps Pods without a matching toleration away. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTaint.class)
@JsonDeserialize(as = ImmutableTaint.class)
public interface Taint {

    /** Key that a toleration has to name. */
    @Required
    String key();

    /** Value that a toleration has to match. */
    @Required
    String value();

    /** What happens to Pods that do not tolerate the taint. */
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
