package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Access list for references from other namespaces; not evaluated by any release. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccessFrom.class)
@JsonDeserialize(as = ImmutableAccessFrom.class)
public interface AccessFrom {

    /** Selectors for admitted namespaces, one match being enough. */
    @Required
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<NamespaceSelector> namespaceSelectors();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAccessFrom.Builder {
        Builder() {}
    }
}
