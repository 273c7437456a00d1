package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the private DNS name of an instance is made of. */
public enum PrivateDnsHostnameType {
    /** Its private IPv4 address. */
    IP_NAME("ip-name"),
    /** Its instance id; the only choice in IPv6-only subnets. */
    RESOURCE_NAME("resource-name");

    private final String wireName;

    PrivateDnsHostnameType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
