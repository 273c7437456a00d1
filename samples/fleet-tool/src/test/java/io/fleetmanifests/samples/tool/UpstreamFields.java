package io.fleetmanifests.samples.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fleetmanifests.kind.GroupVersionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many fields upstream's own CRDs have, and in which release; kinds that upstream publishes no CRD of are left out. */
record UpstreamFields(Map<GroupVersionKind, String> cells) {

    /** What the page says of a kind that has no cell. */
    static final String NONE = "– | –";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern RELEASE = Pattern.compile(".*-(\\d+)\\.(\\d+)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\S+) \\| (\\S+) \\| `\\S+` \\| \\d+ \\| (\\d+ \\| \\S+) \\|");

    UpstreamFields {
        cells = Map.copyOf(cells);
    }

    String of(GroupVersionKind kind) {
        return cells.getOrDefault(kind, NONE);
    }

    /** The newest release of each project in a folder of folders {@code <project>-<release>}. */
    static UpstreamFields inCrds(Path folder) throws IOException {
        Map<GroupVersionKind, String> cells = new HashMap<>();
        try (Stream<Path> releases = Files.list(folder)) {
            // Oldest first, so that what a later one has wins.
            for (Path release : releases.sorted(Comparator.comparing(UpstreamFields::version))
                    .toList()) {
                addRelease(release, cells);
            }
        }
        return new UpstreamFields(cells);
    }

    /** As the page itself has them: for machines that have no CRDs of upstream. */
    static UpstreamFields inPage(String page) {
        Map<GroupVersionKind, String> cells = new HashMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            cells.put(GroupVersionKind.of(row.group(2), row.group(1)), row.group(3));
        }
        return new UpstreamFields(cells);
    }

    private static void addRelease(Path release, Map<GroupVersionKind, String> cells) throws IOException {
        try (Stream<Path> files = Files.list(release)) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode crd : documents(file)) {
                    addCrd(crd, release.getFileName().toString(), cells);
                }
            }
        }
    }

    private static void addCrd(JsonNode crd, String release, Map<GroupVersionKind, String> cells) {
        String group = crd.at("/spec/group").asText();
        String kind = crd.at("/spec/names/kind").asText();
        for (JsonNode version : crd.at("/spec/versions")) {
            int count = FieldCount.of(version.at("/schema/openAPIV3Schema"));
            cells.put(new GroupVersionKind(group, version.path("name").asText(), kind), count + " | " + release);
        }
    }

    private static List<JsonNode> documents(Path file) throws IOException {
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
            return documents.readAll();
        }
    }

    /** {@code flux-2.10} comes after {@code flux-2.9}. */
    private static long version(Path release) {
        Matcher numbers = RELEASE.matcher(release.getFileName().toString());
        if (!numbers.matches()) {
            throw new IllegalArgumentException(release + ": is not named <project>-<major>.<minor>");
        }
        return Long.parseLong(numbers.group(1)) * 1_000_000 + Long.parseLong(numbers.group(2));
    }
}
