package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Labels for all objects, with a choice of how deep they go. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLabel.class)
@JsonDeserialize(as = ImmutableLabel.class)
public interface Label {

    /** The labels. */
    Map<String, String> pairs();

    /**
     * Adds them to selectors and to templates as well. Selectors of a Deployment cannot change, so this is for new
     * objects only. Default {@code false}.
     */
    Optional<Boolean> includeSelectors();

    /** Adds them to templates of Pods, but not to selectors. Default {@code false}. */
    Optional<Boolean> includeTemplates();

    /** Further fields that take the labels. */
    List<FieldSpec> fields();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLabel.Builder {
        Builder() {}
    }
}
