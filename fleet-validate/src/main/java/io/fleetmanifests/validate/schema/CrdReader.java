package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The schemas of a CustomResourceDefinition, one for each version that has one. */
final class CrdReader {

    private final JsonNode crd;
    private final boolean statusOpen;
    private final Consumer<Problem> problems;

    /** statusOpen is for CRDs whose kinds have a status that nobody modelled. */
    CrdReader(JsonNode crd, boolean statusOpen, Consumer<Problem> problems) {
        this.crd = crd;
        this.statusOpen = statusOpen;
        this.problems = problems;
    }

    static boolean isCrd(JsonNode document) {
        return document.path("kind").asText().equals("CustomResourceDefinition")
                && document.path("apiVersion").asText().startsWith("apiextensions.k8s.io/");
    }

    List<Schema> read() {
        JsonNode spec = crd.path("spec");
        FieldPath at = FieldPath.of("spec");
        String group = required(spec, "group", at);
        String kind = required(spec.path("names"), "kind", at.key("names"));
        List<Schema> schemas = new ArrayList<>();
        JsonNode versions = spec.path("versions");
        for (int i = 0; i < versions.size(); i++) {
            FieldPath place = at.key("versions").index(i);
            String version = required(versions.get(i), "name", place);
            if (!group.isEmpty() && !kind.isEmpty() && !version.isEmpty()) {
                schemas.add(schema(new GroupVersionKind(group, version, kind), versions.get(i), place));
            }
        }
        if (versions.isEmpty()) {
            problems.accept(Problem.of(SchemaRules.CRD, at.key("versions"), "is required"));
        }
        return schemas;
    }

    private String required(JsonNode object, String key, FieldPath at) {
        JsonNode value = object.path(key);
        if (!value.isTextual() || value.textValue().isEmpty()) {
            problems.accept(Problem.of(
                    SchemaRules.CRD,
                    at.key(key),
                    value.isMissingNode() ? "is required" : "must be a name, got " + Values.quote(value)));
            return "";
        }
        return value.textValue();
    }

    private Schema schema(GroupVersionKind kind, JsonNode version, FieldPath at) {
        JsonNode spec = crd.path("spec");
        // v1beta1 had one schema for all versions, and kept unknown fields unless told not to.
        boolean beta = crd.path("apiVersion").asText().endsWith("/v1beta1");
        boolean strict = !spec.path("preserveUnknownFields").asBoolean(beta);
        boolean own = version.path("schema").has("openAPIV3Schema");
        JsonNode json = (own ? version.path("schema") : spec.path("validation")).path("openAPIV3Schema");
        FieldPath place =
                own ? at.key("schema").key("openAPIV3Schema") : FieldPath.of("spec", "validation", "openAPIV3Schema");
        SchemaNode root;
        if (json.isMissingNode()) {
            root = new SchemaNode(Traits.anything(), List.of(), Map.of(), null, null);
        } else {
            root = new SchemaCompiler(strict, problems).root(withStatus(json), place, scale(version));
        }
        boolean namespaced = spec.path("scope").asText().equals("Namespaced");
        boolean statusApart = version.path("subresources").has("status");
        return new Schema(kind, namespaced, statusApart, root);
    }

    private JsonNode withStatus(JsonNode schema) {
        if (!statusOpen || schema.path("properties").has("status")) {
            return schema;
        }
        ObjectNode open = schema.deepCopy();
        open.withObjectProperty("properties")
                .putObject("status")
                .put("type", "object")
                .put("nullable", true)
                .put("x-kubernetes-preserve-unknown-fields", true);
        return open;
    }

    private static List<ValueCheck> scale(JsonNode version) {
        String path = version.path("subresources")
                .path("scale")
                .path("specReplicasPath")
                .asText();
        return path.isEmpty() ? List.of() : List.of(new ScaleCheck(path));
    }
}
