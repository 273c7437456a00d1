package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Part of the cluster that an access policy holds for. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAccessScope.class)
@JsonDeserialize(as = ImmutableAccessScope.class)
public interface AccessScope {

    /** Whole cluster or chosen namespaces. Default {@code cluster}. */
    @Required
    @Default("cluster")
    Optional<AccessScopeType> type();

    /**
     * Namespaces that the policy holds in; needed with, and only meant for, type {@code namespace}. At least 1 item.
     */
    @Size(min = 1)
    List<String> namespaces();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAccessScope.Builder {
        Builder() {}
    }
}
