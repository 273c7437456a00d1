package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Types of security token service. */
public enum StsProvider {
    /** AWS STS, for buckets of provider {@code aws}. */
    AWS("aws"),
    /** LDAP sign-in as MinIO offers it, for buckets of provider {@code generic}. */
    LDAP("ldap");

    private final String wireName;

    StsProvider(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
