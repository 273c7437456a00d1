package io.fleetmanifests.simulate.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What Helm itself says of charts and values, for what is said of them without it. */
final class AgainstHelm {

    private static final Path EXAMPLES = Path.of("../fleet-validate/src/test/resources/fixtures/helm");
    private static final String CHART = "{apiVersion: v2, name: web, version: 1.0.0}";

    /**
     * An example of fleet-validate.
     *
     * @param text a schema or a template
     * @param verdict the first word in front of the values
     */
    record Example(String text, String verdict, String values) {}

    private AgainstHelm() {}

    static List<Example> examples(String file, int words) {
        List<Example> examples = new ArrayList<>();
        try {
            for (String block : Files.readString(EXAMPLES.resolve(file)).split("\n\n", -1)) {
                List<String> lines = block.strip().lines().toList();
                String text = lines.get(0).equals("(empty)") ? "" : lines.get(0).replace('⏎', '\n');
                for (String line : lines.subList(1, lines.size())) {
                    String[] parts = line.split(" ", words + 1);
                    examples.add(new Example(text, parts[0], parts[words]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    /** The bytes of a chart's files; one without Chart.yaml gets one. */
    static SortedMap<String, byte[]> bytes(Map<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        bytes.put("Chart.yaml", CHART.getBytes(StandardCharsets.UTF_8));
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    static Rendering render(HelmEngine helm, Map<String, String> files, String values) {
        return helm.render(List.of(new Release("web", "apps", Chart.of(bytes(files)), object(values), "1.34.0")))
                .get(0);
    }

    /** What Helm refuses a release with; empty when it renders it. */
    static String refusal(HelmEngine helm, Map<String, String> files, String values) {
        return render(helm, files, values) instanceof Rendering.Failure failure ? failure.message() : "";
    }

    static ObjectNode object(String yaml) {
        return (ObjectNode) YamlReader.readDocuments("values.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .manifests()
                .get(0)
                .content();
    }
}
