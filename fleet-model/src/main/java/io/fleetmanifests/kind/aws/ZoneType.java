package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Sort of zone that a subnet lies in. */
public enum ZoneType {
    /** A regular zone, which carries every kind of resource. */
    AVAILABILITY_ZONE("availability-zone"),
    /** A Local Zone close to a city; only for nodes placed there on purpose. */
    LOCAL_ZONE("local-zone"),
    /** A Wavelength Zone inside a carrier network, reached through a carrier gateway. */
    WAVELENGTH_ZONE("wavelength-zone");

    private final String wireName;

    ZoneType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
