package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Horizontal scaling: objects with a shard's label are left to the controllers of that shard. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSharding.class)
@JsonDeserialize(as = ImmutableSharding.class)
public interface Sharding {

    /** Label whose value names the shard of an object. Default {@code sharding.fluxcd.io/key}. */
    @Default("\"sharding.fluxcd.io/key\"")
    Optional<String> key();

    /** Names of the shards, each of which gets controllers of its own. At least 1 item. */
    @Required
    @Size(min = 1)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> shards();

    /**
     * Where the shards of source-controller keep artifacts. {@code ephemeral} when absent; {@code persistent} needs
     * {@code spec.storage}.
     */
    Optional<ShardStorage> storage();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableSharding.Builder {
        Builder() {}
    }
}
