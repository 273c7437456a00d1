package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Product line of the cluster load balancer. */
public enum LoadBalancerSku {
    /** Legacy line without outbound rules or zones, which Azure has retired. */
    BASIC("Basic"),
    /** Current line; needed for load balancer profiles and zones. */
    STANDARD("Standard");

    private final String wireName;

    LoadBalancerSku(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
