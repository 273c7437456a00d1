package io.fleetmanifests.validate.conformance;

/**
 * One thing that a judge says against an object.
 *
 * @param field where, as {@code spec.pools[0].name}; empty for the object as a whole
 * @param type the server's kind of error, or the id of our rule
 * @param detail what is wrong
 */
record Reason(String field, String type, String detail) {

    @Override
    public String toString() {
        return type + " " + field + ": " + detail;
    }
}
