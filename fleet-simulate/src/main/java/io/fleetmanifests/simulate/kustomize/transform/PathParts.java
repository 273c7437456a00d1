package io.fleetmanifests.simulate.kustomize.transform;

import java.util.ArrayList;
import java.util.List;

/** The parts of a path of a replacement, such as {@code spec.containers.[name=web].image} or {@code data.a\.b}. */
final class PathParts {

    private PathParts() {}

    static List<String> of(String path) {
        List<String> raw = split(path);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            String part = raw.get(i);
            if (!part.startsWith("[") || part.endsWith("]")) {
                parts.add(part);
                continue;
            }
            StringBuilder bracket = new StringBuilder(part);
            while (i < raw.size() - 1) {
                i++;
                bracket.append('.').append(raw.get(i));
                if (raw.get(i).endsWith("]")) {
                    break;
                }
            }
            String text = bracket.toString();
            parts.add(text.contains("=") ? text : text.replaceAll("^[\\[\\]]+|[\\[\\]]+$", ""));
        }
        return parts;
    }

    private static List<String> split(String path) {
        String relative = path.startsWith(".") ? path.substring(1) : path;
        List<String> parts = new ArrayList<>();
        for (String part : relative.split("\\.", -1)) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last).endsWith("\\")) {
                String escaped = parts.get(last);
                parts.set(last, escaped.substring(0, escaped.length() - 1) + "." + part);
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether a part picks items of a list by a field, {@code [name=web]}, or by their value, {@code [=web]}. */
    static boolean isItem(String part) {
        return part.startsWith("[") && part.endsWith("]");
    }

    /** Whether a part is the index of an item. */
    static boolean isIndex(String part) {
        return part.matches("\\+?\\d{1,9}");
    }
}
