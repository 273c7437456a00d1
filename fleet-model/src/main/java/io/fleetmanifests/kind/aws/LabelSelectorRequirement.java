package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.ListType;
import java.util.List;
import org.immutables.value.Value;

/** One condition on a label. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLabelSelectorRequirement.class)
@JsonDeserialize(as = ImmutableLabelSelectorRequirement.class)
public interface LabelSelectorRequirement {

    /** Label that is looked at. */
    @Required
    String key();

    /** {@code In}, {@code NotIn}, {@code Exists} or {@code DoesNotExist}. */
    @Required
    String operator();

    /** Values for {@code In} and {@code NotIn}, at least one; must be empty for the other two. */
    @ListType(ListType.Kind.ATOMIC)
    List<String> values();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLabelSelectorRequirement.Builder {
        Builder() {}
    }
}
