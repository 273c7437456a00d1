package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the shards of source-controller keep artifacts. */
public enum ShardStorage {
    /** In the Pod. */
    EPHEMERAL("ephemeral"),
    /** In a volume of each shard. */
    PERSISTENT("persistent");

    private final String wireName;

    ShardStorage(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
