package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Use of EC2 capacity reservations. */
public enum CapacityReservationPreference {
    /** No preference; the same as leaving it out. */
    UNSET(""),
    /** Uses none, which keeps open reservations for others. */
    NONE("None"),
    /** Runs only inside a reservation; not with Spot. */
    CAPACITY_RESERVATIONS_ONLY("CapacityReservationsOnly"),
    /** Uses an open reservation that fits, if there is one. */
    OPEN("Open");

    private final String wireName;

    CapacityReservationPreference(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
