package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Concurrency and memory of the controllers. */
public enum ControllerSize {
    /** 5 objects at once, 512 MiB. */
    SMALL("small"),
    /** 10 objects at once, 1 GiB. */
    MEDIUM("medium"),
    /** 20 objects at once, 3 GiB; for up to 1,000 applications. */
    LARGE("large");

    private final String wireName;

    ControllerSize(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
