package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.substitute.SubstitutionException;
import io.fleetmanifests.simulate.substitute.VariableText;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Replaces the variables in what a Kustomization builds. */
final class PostBuild {

    private static final TreePath TEXT = TreePath.of("object.yaml");
    private static final int LONGEST = 40;

    private final FindingPlaces places;
    private final Variables variables;

    PostBuild(FindingPlaces places, Variables variables) {
        this.places = places;
        this.variables = variables;
    }

    /**
     * The object with its variables replaced.
     *
     * @return nothing when Flux would stop, which is among the findings then
     */
    Optional<ObjectNode> replace(ObjectNode object, SourceLocation source, Expansion.Builder expansion) {
        if (!variables.areReplaced() || Ownership.saysExactly(object, "substitute", "disabled")) {
            return Optional.of(object);
        }
        if (!hasDollar(object)) {
            return Optional.of(object);
        }
        String text = ManifestFile.of(TEXT, Manifest.of(object)).toText();
        try {
            String replaced = VariableText.parse(text).replace(variables.values(), variables.unset());
            return read(replaced, object, source, expansion);
        } catch (SubstitutionException e) {
            String near = near(text, e.offset());
            String where = near.endsWith("}") ? near : near + "…";
            expansion.fail(finding(
                    object,
                    source,
                    pathOf(object, near, FieldPath.root()),
                    e.problem() + ", in " + Values.quote(where),
                    hint(e)));
            return Optional.empty();
        }
    }

    /** Without a dollar sign there is nothing to replace, and the object need not become text. */
    private static boolean hasDollar(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().indexOf('$') >= 0;
        }
        for (var field : node.properties()) {
            if (field.getKey().indexOf('$') >= 0) {
                return true;
            }
        }
        for (JsonNode child : node) {
            if (hasDollar(child)) {
                return true;
            }
        }
        return false;
    }

    private static String hint(SubstitutionException e) {
        return e.unset()
                ? "set it in postBuild, give it a default with :=, or write $${ to keep the text"
                : "write $${ to keep the text, or annotate the object with kustomize.toolkit.fluxcd.io/substitute: disabled";
    }

    private Optional<ObjectNode> read(
            String text, ObjectNode object, SourceLocation source, Expansion.Builder expansion) {
        YamlDocuments documents = YamlReader.readDocuments(TEXT.toString(), text.getBytes(StandardCharsets.UTF_8));
        Optional<Finding> error = documents.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        if (error.isEmpty()
                && documents.manifests().size() == 1
                && documents.manifests().get(0).content() instanceof ObjectNode content) {
            return Optional.of(content);
        }
        expansion.fail(finding(
                object,
                source,
                FieldPath.root(),
                "is no YAML object any more when its variables are replaced"
                        + error.map(finding -> ": " + finding.message()).orElse(""),
                "keep line breaks, quotes and colons out of the values"));
        return Optional.empty();
    }

    private Finding finding(ObjectNode object, SourceLocation source, FieldPath path, String message, String hint) {
        PlacedObject placed = new PlacedObject(object, new Origin(List.of(), Optional.empty(), source));
        return places.of(
                FluxRules.SUBSTITUTION, FluxRules.SUBSTITUTION.severity(), placed, path, message, Optional.of(hint));
    }

    /** The variable as it stands in the text, cut when it is long. */
    private static String near(String text, int offset) {
        int close = text.indexOf('}', offset);
        int line = text.indexOf('\n', offset);
        int end = close < 0 ? text.length() : close + 1;
        end = line < 0 ? end : Math.min(end, line);
        return text.substring(offset, Math.min(end, offset + LONGEST));
    }

    /** The first field whose value has the text in it. */
    private static FieldPath pathOf(JsonNode node, String text, FieldPath path) {
        if (node.isObject()) {
            for (var field : node.properties()) {
                if (contains(field.getValue(), text)) {
                    return pathOf(field.getValue(), text, path.key(field.getKey()));
                }
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (contains(node.get(i), text)) {
                return pathOf(node.get(i), text, path.index(i));
            }
        }
        return path;
    }

    private static boolean contains(JsonNode node, String text) {
        if (node.isValueNode()) {
            return node.asText().contains(text);
        }
        for (JsonNode child : node) {
            if (contains(child, text)) {
                return true;
            }
        }
        return false;
    }
}
