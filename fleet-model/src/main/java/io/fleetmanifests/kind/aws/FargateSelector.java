package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Pods picked for Fargate by namespace and, if given, labels. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFargateSelector.class)
@JsonDeserialize(as = ImmutableFargateSelector.class)
public interface FargateSelector {

    /** Namespace of the pods. */
    Optional<String> namespace();

    /** Labels that the pods must have, all of them; without any the whole namespace matches. */
    Map<String, String> labels();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFargateSelector.Builder {
        Builder() {}
    }
}
