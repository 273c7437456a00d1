package io.fleetmanifests.simulate.helm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many releases of one chart in one call of Helm. Most of a call is reading the chart and its schema, so the chart is rewritten:
 * its templates become partials, its schema that of a list of values, and one template includes every partial once for every
 * release, with what Helm would give it. What comes out are lines of comment with the texts, which Helm passes through unread.
 *
 * <p>The engine and the schema are Helm's own; when anything goes wrong the caller renders the releases one by one, and has
 * Helm's message.
 */
final class ReleaseBatch {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String TEMPLATES = "templates/";
    private static final String SCHEMA = "values.schema.json";
    private static final Pattern LINE = Pattern.compile("(?m)^# fleet ([0-9]+) ([0-9]+) (\".*\")$");
    private static final String DRIVER = """
            {{- range $i, $release := .Values.releases }}
            {{- range $j, $template := $.Values.templates }}
            {{- $self := dict "Name" $template.name "BasePath" $.Template.BasePath }}
            {{- $known := dict "Name" $release.name "Namespace" $release.namespace "Revision" 1 "Service" "Helm" }}
            {{- $known = merge $known (dict "IsInstall" true "IsUpgrade" false) }}
            {{- $context := dict "Values" $release.values "Release" $known "Chart" $.Chart "Template" $self }}
            {{- $_ := set $context "Capabilities" $.Capabilities }}
            {{- $_ := set $context "Files" $.Files }}
            {{- $_ := set $context "Subcharts" (dict) }}
            {{ printf "# fleet %d %d %s" $i $j (include $template.file $context | toJson) }}
            {{- end }}
            {{- end }}
            """;

    private final Chart chart;
    private final List<String> templates = new ArrayList<>();
    private final Chart driver;

    private ReleaseBatch(Chart chart, JsonNode schema) {
        this.chart = chart;
        Map<String, byte[]> files = new TreeMap<>();
        chart.files().forEach((path, bytes) -> {
            if (!path.startsWith(TEMPLATES) || isPartial(path)) {
                files.put(path, bytes);
            } else {
                templates.add(path);
                files.put(asPartial(path), bytes);
            }
        });
        files.put("values.yaml", new byte[0]);
        files.put(TEMPLATES + "fleet-batch.yaml", DRIVER.getBytes(StandardCharsets.UTF_8));
        if (!schema.isMissingNode()) {
            files.put(SCHEMA, ofList(schema).toString().getBytes(StandardCharsets.UTF_8));
        }
        this.driver = Chart.of(files);
    }

    /** A batch for a chart; none for charts with charts in them, whose values Helm passes down. */
    static Optional<ReleaseBatch> of(Chart chart) {
        boolean simple = chart.dependencies().isEmpty()
                && chart.files().keySet().stream().noneMatch(path -> path.startsWith("charts/"));
        try {
            Optional<String> schema = chart.text(SCHEMA);
            JsonNode node = schema.isPresent() ? JSON.readTree(schema.get()) : NODES.missingNode();
            return simple && (node.isObject() || node.isMissingNode())
                    ? Optional.of(new ReleaseBatch(chart, node))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            // Helm will say so for each release.
            return Optional.empty();
        }
    }

    /** The rewritten chart. */
    Chart driver() {
        return driver;
    }

    private static boolean isPartial(String path) {
        return path.startsWith("_", path.lastIndexOf('/') + 1);
    }

    private static String asPartial(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + "_" + path.substring(name);
    }

    /** References inside the schema start at itself, so it gets a name of its own. */
    private static ObjectNode ofList(JsonNode schema) {
        ObjectNode inner = schema.deepCopy();
        if (!inner.has("$id")) {
            inner.put("$id", "https://values.invalid/schema");
        }
        ObjectNode list = NODES.objectNode();
        if (schema.has("$schema")) {
            list.set("$schema", schema.get("$schema"));
        }
        ObjectNode items = list.putObject("properties").putObject("releases").putObject("items");
        items.putObject("properties").set("values", inner);
        return list;
    }

    /** The values with which the rewritten chart renders these releases. */
    ObjectNode values(List<Release> releases) {
        ObjectNode values = NODES.objectNode();
        ArrayNode names = values.putArray("templates");
        for (String template : templates) {
            names.addObject()
                    .put("name", chart.name() + "/" + template)
                    .put("file", chart.name() + "/" + asPartial(template));
        }
        JsonNode defaults = chart.defaultValues();
        ArrayNode list = values.putArray("releases");
        for (Release release : releases) {
            list.addObject()
                    .put("name", release.name())
                    .put("namespace", release.namespace())
                    .set("values", ChartDefaults.under(release.values(), defaults));
        }
        return values;
    }

    /** What Helm wrote for each release; nothing when it is not what Helm would have let pass one by one. */
    Optional<List<Rendering>> read(String text, int releases) {
        List<List<RenderedObject>> objects = new ArrayList<>();
        for (int i = 0; i < releases; i++) {
            objects.add(new ArrayList<>());
        }
        int lines = 0;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            lines++;
            String template = templates.get(Integer.parseInt(line.group(2)));
            // Helm renders the notes as well, and may stop at them, but they are no objects.
            if (!template.endsWith("/NOTES.txt")
                    && !add(line.group(3), template, objects.get(Integer.parseInt(line.group(1))))) {
                return Optional.empty();
            }
        }
        return lines == releases * templates.size()
                ? Optional.of(
                        objects.stream().<Rendering>map(Rendering.Objects::new).toList())
                : Optional.empty();
    }

    private boolean add(String json, String template, List<RenderedObject> objects) {
        String text;
        try {
            text = JSON.readValue(json, String.class);
        } catch (JsonProcessingException e) {
            return false;
        }
        String source = chart.name() + "/" + template;
        YamlDocuments documents = YamlReader.readDocuments(source, text.getBytes(StandardCharsets.UTF_8));
        if (documents.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return false;
        }
        for (Manifest manifest : documents.manifests()) {
            JsonNode annotations = manifest.content().path("metadata").path("annotations");
            if (!annotations.has("helm.sh/hook")) {
                objects.add(new RenderedObject(template, manifest));
            }
        }
        return true;
    }
}
