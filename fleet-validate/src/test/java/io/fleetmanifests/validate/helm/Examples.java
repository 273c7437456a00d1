package io.fleetmanifests.validate.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The examples of {@code fixtures/helm}; the simulation's tests hold them against Helm itself. */
public final class Examples {

    /**
     * An example.
     *
     * @param text the schema or the template
     * @param verdict the words in front of the values
     */
    public record Example(String text, List<String> verdict, String values) {}

    private Examples() {}

    /** Those of a file whose verdicts have so many words. */
    public static List<Example> read(String file, int words) {
        List<Example> examples = new ArrayList<>();
        String text = "";
        boolean first = false;
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/fixtures/helm", file))) {
                if (line.isEmpty()) {
                    first = true;
                } else if (first) {
                    text = line.equals("(empty)") ? "" : line.replace('⏎', '\n');
                    first = false;
                } else if (!line.startsWith("# ")) {
                    String[] parts = line.split(" ", words + 1);
                    examples.add(new Example(text, List.of(parts).subList(0, words), parts[words]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    /** Values as YAML. */
    public static ObjectNode values(String yaml) {
        return ChartLoader.values("values.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    /** A chart of files by their path, at {@code charts/web}; others that it needs stand beside it. */
    public static HelmChart chart(SortedMap<String, String> files) {
        return new ChartLoader(path -> Optional.empty())
                .load(ChartFiles.of("charts/web", bytes(files)))
                .orElseThrow();
    }

    private static SortedMap<String, byte[]> bytes(SortedMap<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        bytes.put("Chart.yaml", "{apiVersion: v2, name: web, version: 1.0.0}".getBytes(StandardCharsets.UTF_8));
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
