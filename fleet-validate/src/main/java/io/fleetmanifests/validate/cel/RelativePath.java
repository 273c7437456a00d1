package io.fleetmanifests.validate.cel;

import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fieldPath of a rule, such as {@code .spec.name} or {@code .labels['example.com/team']}. */
final class RelativePath {

    private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]']+)|\\['((?:[^'\\\\]|\\\\.)*+)'\\]");

    private final List<String> keys;

    private RelativePath(List<String> keys) {
        this.keys = keys;
    }

    /** The path; that of the rule itself when the text is none. */
    static RelativePath parse(String text) {
        List<String> keys = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int end = 0;
        while (step.find() && step.start() == end) {
            String quoted = step.group(2);
            keys.add(quoted == null ? step.group(1) : quoted.replaceAll("\\\\(.)", "$1"));
            end = step.end();
        }
        return new RelativePath(end == text.length() ? keys : List.of());
    }

    FieldPath below(FieldPath at) {
        FieldPath path = at;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }
}
