package io.fleetmanifests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ids of rules that sources name: every literal of lower-case words with dashes, but for those that are known to be none. */
public final class RuleIds {

    private static final Pattern ID = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");

    private RuleIds() {}

    /**
     * Those of the sources in a folder.
     *
     * @param lists how the names of the files end that list rules, which do not count
     * @param others literals of that form that are no rules
     */
    public static SortedSet<String> in(Path folder, String lists, Set<String> others) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.toString().endsWith(lists))
                    .toList()) {
                ID.matcher(Files.readString(file)).results().forEach(match -> ids.add(match.group(1)));
            }
        }
        ids.removeAll(others);
        return ids;
    }
}
