package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** One condition on a label or field of a node. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNodeSelectorRequirement.class)
@JsonDeserialize(as = ImmutableNodeSelectorRequirement.class)
public interface NodeSelectorRequirement {

    /** Label, or field path under {@code matchFields}, that the condition looks at. */
    @Required
    String key();

    /** {@code In}, {@code NotIn}, {@code Exists}, {@code DoesNotExist}, {@code Gt} or {@code Lt}. */
    @Required
    String operator();

    /**
     * Values to compare with: at least one for {@code In} and {@code NotIn}, a single whole number for {@code Gt} and
     * {@code Lt}, none for the others.
     */
    @ListType(ListType.Kind.ATOMIC)
    List<String> values();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableNodeSelectorRequirement.Builder {
        Builder() {}
    }
}
