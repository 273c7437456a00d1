package io.fleetmanifests.fleet.aws;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** What CAPA's webhooks ask of tags that a user sets, which is what AWS asks of them. */
final class AwsTags {

    private static final String RULE = "aws-tags";
    private static final int MOST = 50;
    private static final Pattern CHARACTERS = Pattern.compile("[a-zA-Z0-9\\s_.:=+\\-@/]*");
    private static final String ALPHABET =
            "must have no characters but letters, digits, spaces and _ . : / = + - @, got ";

    private AwsTags() {}

    static void check(Map<String, String> tags, Problems problems) {
        tags.forEach((key, value) -> tag(key, value, problems));
        problems.require(
                tags.size() <= MOST,
                () -> Problem.of(
                        RULE,
                        "additionalTags",
                        "must be at most " + MOST + " tags, got " + tags.size(),
                        "AWS takes no more; delete some"));
    }

    private static void tag(String key, String value, Problems problems) {
        length("key", key, 1, 128, problems);
        length("value of \"" + key + "\"", value, 0, 256, problems);
        characters(key, problems);
        characters(value, problems);
        problems.require(
                !key.startsWith("aws:"),
                () -> Problem.of(
                        RULE,
                        "additionalTags",
                        "must have no key that starts with aws:, got \"" + key + "\"",
                        "AWS sets those itself; use another prefix"));
    }

    /** In bytes, as the webhook counts. */
    private static void length(String what, String text, int least, int most, Problems problems) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        problems.require(
                length >= least && length <= most,
                () -> Problem.of(
                        RULE,
                        "additionalTags",
                        what + " must be " + least + " to " + most + " bytes, got \"" + text + "\" (" + length + ")",
                        length < least ? "name the tag" : "shorten it"));
    }

    private static void characters(String text, Problems problems) {
        problems.require(
                CHARACTERS.matcher(text).matches(),
                () -> Problem.of(RULE, "additionalTags", ALPHABET + "\"" + text + "\"", "replace the others"));
    }
}
