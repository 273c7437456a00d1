package io.fleetmanifests.validate.plan;

/**
 * What becomes of an object that the repository no longer has.
 *
 * @param deleted whether it goes
 * @param why who deletes it, or why nobody does: a fragment in lower case without a full stop
 */
record Fate(boolean deleted, String why) {

    static Fate deleted(String why) {
        return new Fate(true, why);
    }

    static Fate stays(String why) {
        return new Fate(false, why);
    }
}
