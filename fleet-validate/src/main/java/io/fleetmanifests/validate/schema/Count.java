package io.fleetmanifests.validate.schema;

/** Numbers with what they count. */
final class Count {

    private Count() {}

    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
