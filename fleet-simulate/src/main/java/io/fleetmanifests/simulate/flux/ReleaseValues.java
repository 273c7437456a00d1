package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.simulate.helm.ValuesMerge;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.helm.SetSyntax;
import io.fleetmanifests.validate.helm.SetSyntaxException;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The values that helm-controller gives to Helm: those of valuesFrom in their order, and over them those of the spec. */
final class ReleaseValues {

    private static final FieldPath FROM = FieldPath.of("spec", "valuesFrom");
    private static final String DEFAULT_KEY = "values.yaml";

    private final Session session;

    ReleaseValues(Session session) {
        this.session = session;
    }

    /** The values; nothing when they are not known or cannot be put together, which a finding says. */
    Optional<ObjectNode> of(Expansion.Builder expansion) {
        JsonNode spec = expansion.object().spec();
        ObjectNode own =
                spec.path("values") instanceof ObjectNode values ? values : JsonNodeFactory.instance.objectNode();
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        JsonNode references = spec.path("valuesFrom");
        for (int i = 0; i < references.size(); i++) {
            Optional<ObjectNode> next = with(expansion, values, own, references.path(i), FROM.index(i));
            if (next.isEmpty()) {
                return next;
            }
            values = next.get();
        }
        return Optional.of(ValuesMerge.merge(values, own));
    }

    private Optional<ObjectNode> with(
            Expansion.Builder expansion, ObjectNode values, ObjectNode own, JsonNode reference, FieldPath path) {
        ClusterData.Answer answer = session.data().of(expansion, reference, path);
        if (answer.outcome() == ClusterData.Outcome.UNKNOWN) {
            return Optional.empty();
        }
        String key = reference.path("valuesKey").asText();
        key = key.isEmpty() ? DEFAULT_KEY : key;
        String text = answer.data().get(key);
        if (text == null) {
            boolean forgiven = reference.path("optional").asBoolean();
            return forgiven ? Optional.of(values) : missing(expansion, reference, key, path);
        }
        String target = reference.path("targetPath").asText();
        return target.isEmpty()
                ? merged(expansion, values, reference, key, text, path)
                : put(expansion, ValuesMerge.merge(values, own), own, reference, text, path.key("targetPath"));
    }

    private Optional<ObjectNode> missing(Expansion.Builder expansion, JsonNode reference, String key, FieldPath path) {
        return refused(
                expansion,
                path,
                "names the key " + Values.quote(key) + ", which the "
                        + reference.path("kind").asText() + " "
                        + Values.quote(reference.path("name").asText()) + " does not have",
                "name one that it has, or set optional");
    }

    private Optional<ObjectNode> merged(
            Expansion.Builder expansion,
            ObjectNode values,
            JsonNode reference,
            String key,
            String text,
            FieldPath path) {
        YamlDocuments documents = YamlReader.readDocuments(key, text.getBytes(StandardCharsets.UTF_8));
        boolean readable = documents.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                && documents.manifests().stream()
                        .limit(1)
                        .allMatch(document -> document.content().isObject());
        if (!readable) {
            return refused(
                    expansion,
                    path,
                    "takes values from the key " + Values.quote(key) + " of "
                            + Values.quote(reference.path("name").asText()) + ", which are no object in YAML",
                    "mend them, or set a targetPath for a single value");
        }
        return Optional.of(
                documents.manifests().isEmpty()
                        ? values
                        : ValuesMerge.merge(values, documents.manifests().get(0).content()));
    }

    private Optional<ObjectNode> put(
            Expansion.Builder expansion,
            ObjectNode values,
            ObjectNode own,
            JsonNode reference,
            String text,
            FieldPath path) {
        String target = reference.path("targetPath").asText();
        reportTwice(expansion, own, target, path);
        try {
            if (reference.path("literal").asBoolean()) {
                SetSyntax.putLiteral(values, target, text);
            } else {
                SetSyntax.put(values, target, text);
            }
            return Optional.of(values);
        } catch (SetSyntaxException e) {
            return refused(
                    expansion,
                    path,
                    e.getMessage() + ", got " + Values.quote(target),
                    "write the path as for helm --set");
        }
    }

    /** Which of the two wins depends on what else is set: nobody should have to know. */
    private void reportTwice(Expansion.Builder expansion, ObjectNode own, String target, FieldPath path) {
        JsonNode inline = own;
        for (String key : target.split("\\.", -1)) {
            inline = inline.path(key);
        }
        if (!inline.isMissingNode()) {
            expansion.add(session.places()
                    .of(
                            FluxRules.TARGET_PATH,
                            expansion.object(),
                            path,
                            "is among the values as well, got " + Values.quote(target),
                            "set it in one place"));
        }
    }

    private Optional<ObjectNode> refused(Expansion.Builder expansion, FieldPath path, String message, String hint) {
        expansion.fail(session.places().of(FluxRules.VALUES, expansion.object(), path, message, hint));
        return Optional.empty();
    }
}
