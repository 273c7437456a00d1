package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A ConfigMap or Secret in the namespace of the release that contributes values. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableValuesReference.class)
@JsonDeserialize(as = ImmutableValuesReference.class)
public interface ValuesReference {

    /** Kind of the object that holds the values. */
    @Required
    ValuesReferenceKind kind();

    /** Name of the object, in the same namespace as the release. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    String name();

    /** Data key to read, {@code values.yaml} when absent. At most 253 characters. */
    @Size(max = 253)
    @Pattern("^[\\-._a-zA-Z0-9]+$")
    Optional<String> valuesKey();

    /**
     * Dotted path at which the single value of the key is put, in the grammar of {@code helm --set}. Without it the
     * content is merged as YAML at the root. Do not also set the path in {@code values}: which of the two wins
     * depends on its depth and on earlier entries. At most 250 characters.
     */
    @Size(max = 250)
    @Pattern("^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$")
    Optional<String> targetPath();

    /**
     * Takes the value word for word, like {@code helm --set-literal}, so that commas, braces and line breaks survive.
     * Works only with {@code targetPath}. Since Flux 2.9.
     */
    Optional<Boolean> literal();

    /**
     * Tolerates that the object does not exist. The controller then also forgives a missing key, although its
     * documentation says otherwise.
     */
    Optional<Boolean> optional();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableValuesReference.Builder {
        Builder() {}
    }
}
