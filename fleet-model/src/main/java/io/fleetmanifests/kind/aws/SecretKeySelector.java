package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/** A key of a Secret. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSecretKeySelector.class)
@JsonDeserialize(as = ImmutableSecretKeySelector.class)
@AtomicMap
public interface SecretKeySelector {

    /** Name of the Secret. Empty passes the schema but finds nothing. Default {@code ""}. */
    @Default("\"\"")
    Optional<String> name();

    /** Key whose value is taken. */
    @Required
    String key();

    /** Lets the pod start although Secret or key is missing. */
    Optional<Boolean> optional();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSecretKeySelector.Builder {
        Builder() {}
    }
}
