package io.fleetmanifests.kind.kustomize;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A ConfigMap made from files and literals. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableConfigMapGenerator.class)
@JsonDeserialize(as = ImmutableConfigMapGenerator.class)
public interface ConfigMapGenerator {

    /** Name of the ConfigMap, before prefix, suffix and hash. */
    String name();

    /** Namespace of the ConfigMap. */
    Optional<String> namespace();

    /**
     * What to do with one of that name among the resources. {@code create} when absent, which fails if there is one.
     */
    Optional<GeneratorBehavior> behavior();

    /** Entries as {@code key=value}. */
    List<String> literals();

    /** Entries from files, as {@code key=path}, or as {@code path} with the name of the file for a key. */
    List<String> files();

    /** Files with a line {@code KEY=value} for each entry. */
    List<String> envs();

    /** What holds for this ConfigMap, beside {@code generatorOptions} of the file. */
    Optional<GeneratorOptions> options();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableConfigMapGenerator.Builder {
        Builder() {}
    }
}
