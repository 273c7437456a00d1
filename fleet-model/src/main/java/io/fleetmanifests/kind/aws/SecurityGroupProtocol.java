package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Network protocol of a security group rule, by name or protocol number. */
public enum SecurityGroupProtocol {
    /** Every protocol. */
    ALL("-1"),
    /** IP in IP, which Calico tunnels with. */
    IP_IN_IP("4"),
    /** TCP. */
    TCP("tcp"),
    /** UDP. */
    UDP("udp"),
    /** ICMP for IPv4. */
    ICMP("icmp"),
    /** ICMP for IPv6. */
    ICMPV6("58"),
    /** IPsec ESP. */
    ESP("50");

    private final String wireName;

    SecurityGroupProtocol(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
