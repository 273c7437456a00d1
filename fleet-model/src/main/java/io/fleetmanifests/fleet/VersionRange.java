package io.fleetmanifests.fleet;

import java.util.regex.Pattern;

/** Versions and ranges of versions as the Flux Operator and Helm write them, such as {@code 2.9.x} or {@code >=2.8, <3}. */
final class VersionRange {

    private static final String NUMBER = "([0-9]+|[xX*])";
    private static final String VERSION =
            "v?" + NUMBER + "(\\." + NUMBER + "){0,2}(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?";
    private static final String BOUND = "(=|!=|>|<|>=|=>|<=|=<|~|~>|\\^)?\\s*" + VERSION;
    private static final String PART = "(" + VERSION + "\\s+-\\s+" + VERSION + "|" + BOUND + ")";
    private static final Pattern RANGE = Pattern.compile("\\s*" + PART + "(\\s*(,|\\|\\||\\s)\\s*" + PART + ")*\\s*");

    private VersionRange() {}

    static boolean isRange(String text) {
        return RANGE.matcher(text).matches();
    }
}
