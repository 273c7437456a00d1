package io.fleetmanifests.validate.helm;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which files Helm leaves out of a chart: patterns a line, which are not quite those of Git. Never changes. */
final class HelmIgnore {

    private record Entry(Pattern pattern, boolean wholePath, boolean folder, boolean negated) {

        boolean matches(String path) {
            return pattern.matches(wholePath ? path : path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private final List<Entry> entries;

    private HelmIgnore(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static HelmIgnore of(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : (text + "\ntemplates/.?*").lines().toList()) {
            String rule = line.strip();
            if (!rule.isEmpty() && !rule.startsWith("#")) {
                entry(rule).ifPresent(entries::add);
            }
        }
        return new HelmIgnore(entries);
    }

    private static Optional<Entry> entry(String rule) {
        boolean negated = rule.startsWith("!");
        String rest = negated ? rule.substring(1) : rule;
        boolean folder = rest.endsWith("/");
        rest = folder ? rest.substring(0, rest.length() - 1) : rest;
        boolean wholePath = rest.contains("/");
        try {
            Pattern pattern = Pattern.compile(expression(rest.startsWith("/") ? rest.substring(1) : rest));
            return Optional.of(new Entry(pattern, wholePath, folder, negated));
        } catch (PatternSyntaxException e) {
            // Helm does not load a chart with such a line, which is not ours to say.
            return Optional.empty();
        }
    }

    /** Go's {@code filepath.Match}: a star and a question mark stay within a folder. */
    private static String expression(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            int end = c == '[' ? glob.indexOf(']', i + 2) : -1;
            if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (end > 0) {
                regex.append(glob, i, end + 1);
                i = end;
            } else {
                i += c == '\\' && i + 1 < glob.length() ? 1 : 0;
                regex.append(Pattern.quote(String.valueOf(glob.charAt(i))));
            }
        }
        return regex.toString();
    }

    /** Whether a file, or a folder around it, is left out. */
    boolean ignores(String path) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (ignores(path.substring(0, slash), true)) {
                return true;
            }
        }
        return ignores(path, false);
    }

    /** The first entry that has a say decides; what a negated one does not match is left out, odd as it is. */
    private boolean ignores(String path, boolean isFolder) {
        for (Entry entry : entries) {
            boolean matches = entry.matches(path);
            if (entry.negated()) {
                if ((entry.folder() && !isFolder) || !matches) {
                    return true;
                }
            } else if (matches && (isFolder || !entry.folder())) {
                return true;
            }
        }
        return false;
    }
}
