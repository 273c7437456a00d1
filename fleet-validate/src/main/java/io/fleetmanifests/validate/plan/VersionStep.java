package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of a Kubernetes version.
 *
 * @param before the version that it goes from
 * @param after the version that it goes to
 * @param minors how many minor releases it goes forward; negative when it goes back
 */
public record VersionStep(String before, String after, int minors) {

    private static final Pattern VERSION = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})(\\..*)?");

    /** The step between two values; empty when one of them is no version. */
    public static Optional<VersionStep> of(JsonNode before, JsonNode after) {
        Matcher was = VERSION.matcher(before.asText());
        Matcher is = VERSION.matcher(after.asText());
        return was.matches() && is.matches() && was.group(1).equals(is.group(1))
                ? Optional.of(new VersionStep(
                        before.asText(),
                        after.asText(),
                        Integer.parseInt(is.group(2)) - Integer.parseInt(was.group(2))))
                : Optional.empty();
    }

    /** Whether it leaves out a minor release. */
    public boolean skips() {
        return minors > 1;
    }

    /** As {@code from v1.31.2 to v1.32.0}. */
    @Override
    public String toString() {
        return "from " + before + " to " + after;
    }
}
