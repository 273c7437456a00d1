package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which kind of subnet gets the larger part of the VPC range. */
public enum SubnetSchema {
    /** One large private subnet a zone; the public ones share one further piece. */
    PREFER_PRIVATE("PreferPrivate"),
    /** One large public subnet a zone; the private ones share one further piece. */
    PREFER_PUBLIC("PreferPublic");

    private final String wireName;

    SubnetSchema(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
