package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an interface gets a primary IPv6 address. */
public enum PrimaryIpv6Assignment {
    /** Takes one from the range of the subnet. */
    ENABLED("enabled"),
    /** Takes none. */
    DISABLED("disabled");

    private final String wireName;

    PrimaryIpv6Assignment(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
