package io.fleetmanifests.validate.rule;

/** Numbers with what they count. */
public final class Count {

    private Count() {}

    /** Such as {@code 1 object} and {@code 2 objects}; of a noun that takes an s. */
    public static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
