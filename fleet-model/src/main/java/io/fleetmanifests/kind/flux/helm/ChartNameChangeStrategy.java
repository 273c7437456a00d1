package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Ways to move a release to a chart of another name. */
public enum ChartNameChangeStrategy {
    /** Upgrades the existing release to the other chart. */
    IN_PLACE_UPDATE("InPlaceUpdate"),
    /** Uninstalls the release and installs the other chart. */
    REINSTALL("Reinstall");

    private final String wireName;

    ChartNameChangeStrategy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
