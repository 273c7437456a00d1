package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** What happens once a public IPv4 pool is used up. */
public enum PublicIpv4PoolFallbackOrder {
    /** Takes an address from Amazon. */
    AMAZON_POOL("amazon-pool"),
    /** Fails the allocation. */
    NONE("none");

    private final String wireName;

    PublicIpv4PoolFallbackOrder(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
