package io.fleetmanifests.validate.conformance;

import java.util.List;

/** What a judge says of an object. */
record Verdict(Outcome outcome, List<Reason> reasons) {

    /** The object may be stored or not; or nothing can be said, because the object before it could not have been. */
    enum Outcome {
        ACCEPTED,
        REFUSED,
        OLD_REFUSED
    }
}
