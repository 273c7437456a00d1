package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Choice between server-side and client-side apply. */
public enum ServerSideApplyMode {
    /** Always uses server-side apply. */
    ENABLED("enabled"),
    /** Always uses client-side apply. */
    DISABLED("disabled"),
    /** Keeps the method by which the release was last applied. */
    AUTO("auto");

    private final String wireName;

    ServerSideApplyMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
