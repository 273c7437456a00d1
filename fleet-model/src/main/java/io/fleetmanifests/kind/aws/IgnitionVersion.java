package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Version of the Ignition specification. */
public enum IgnitionVersion {
    /** The old syntax, for images of its time. */
    V2_3("2.3"),
    /** Ignition 3.0. */
    V3_0("3.0"),
    /** Ignition 3.1, the first with proxy and TLS settings. */
    V3_1("3.1"),
    /** Ignition 3.2. */
    V3_2("3.2"),
    /** Ignition 3.3. */
    V3_3("3.3"),
    /** Ignition 3.4. */
    V3_4("3.4");

    private final String wireName;

    IgnitionVersion(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
