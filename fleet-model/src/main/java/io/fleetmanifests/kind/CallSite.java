package io.fleetmanifests.kind;

/**
 * The line of code that built an object.
 *
 * @param file the name of the source file, without its folder; the name of the class when it was compiled without that
 * @param line counted from 1; 0 when the class was compiled without line numbers
 */
public record CallSite(String file, int line) {

    /** As {@code FleetTest.java:42}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
