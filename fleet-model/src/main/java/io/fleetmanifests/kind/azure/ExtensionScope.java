package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Reach of an extension; exactly one of the two namespaces goes with it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableExtensionScope.class)
@JsonDeserialize(as = ImmutableExtensionScope.class)
public interface ExtensionScope {

    /** Reach, which decides which namespace has to be given. */
    @Required
    ExtensionScopeType scopeType();

    /** Namespace that holds the Helm release. Required for scope Cluster, forbidden for Namespace. */
    Optional<String> releaseNamespace();

    /** Namespace in which the extension is created. Required for scope Namespace, forbidden for Cluster. */
    Optional<String> targetNamespace();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableExtensionScope.Builder {
        Builder() {}
    }
}
