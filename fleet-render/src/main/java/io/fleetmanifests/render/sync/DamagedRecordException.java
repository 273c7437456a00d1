package io.fleetmanifests.render.sync;

import io.fleetmanifests.finding.SourceLocation;

/** The record cannot be read; the message is the fragment that a finding says. */
final class DamagedRecordException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient SourceLocation place;

    DamagedRecordException(String why, SourceLocation place) {
        super(why);
        this.place = place;
    }

    SourceLocation place() {
        return place;
    }
}
