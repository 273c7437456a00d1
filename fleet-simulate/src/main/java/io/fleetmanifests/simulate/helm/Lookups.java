package io.fleetmanifests.simulate.helm;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Templates that look objects of the cluster up. helm-java has no switch that keeps Helm from asking one, so the function is
 * taken out of the copy of a chart that Helm reads: each call gives an empty object, as on a cluster that has nothing.
 */
final class Lookups {

    /** Comments and texts are gone over, so that a call is not found in them; the last alternative is a call. */
    private static final Pattern IN_ACTION = Pattern.compile(
            "/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\])*+\"|`[^`]*`|(?<![\\w.$])lookup(?=[\\s)}|])", Pattern.DOTALL);

    private static final Pattern ACTION = Pattern.compile(
            "\\{\\{(?:/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\n])*+\"|`[^`]*`|[^\"`}]|}(?!}))*+}}", Pattern.DOTALL);

    /** Takes the same arguments, all of them texts, and gives the same type of object. */
    private static final String NOTHING = "pick (dict)";

    private Lookups() {}

    /** Whether a file of a chart is one that Helm runs. */
    static boolean mayStandIn(String path) {
        return path.startsWith("templates/") || path.contains("/templates/");
    }

    /** The template without its calls; the same array when it has none. */
    static byte[] without(byte[] template) {
        String text = new String(template, StandardCharsets.UTF_8);
        if (!text.contains("lookup")) {
            return template;
        }
        String offline = ACTION.matcher(text)
                .replaceAll(action -> Matcher.quoteReplacement(IN_ACTION
                        .matcher(action.group())
                        .replaceAll(found ->
                                Matcher.quoteReplacement(found.group().equals("lookup") ? NOTHING : found.group()))));
        return offline.equals(text) ? template : offline.getBytes(StandardCharsets.UTF_8);
    }
}
