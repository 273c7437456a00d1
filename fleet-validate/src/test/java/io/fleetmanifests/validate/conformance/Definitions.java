package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** CustomResourceDefinitions, with what is needed to make objects of their kinds. */
final class Definitions {

    /** How often an object is made anew before one is taken that the server refuses. */
    private static final int TRIES = 300;

    private static final int OBJECTS_OF_A_KIND = 8;

    private static final JsonNode METADATA = Fixtures.parse("""
        type: object
        properties:
          name: {type: string}
          generateName: {type: string}
          namespace: {type: string}
          uid: {type: string}
          generation: {type: integer}
          creationTimestamp: {type: string, format: date-time}
          labels: {type: object, additionalProperties: {type: string}}
          annotations: {type: object, additionalProperties: {type: string}}
          finalizers: {type: array, items: {type: string}}
          ownerReferences:
            type: array
            items:
              type: object
              required: [apiVersion, kind, name, uid]
              properties:
                apiVersion: {type: string}
                kind: {type: string}
                name: {type: string}
                uid: {type: string}
                controller: {type: boolean}
                blockOwnerDeletion: {type: boolean}
        """);

    private final List<ObjectNode> crds;

    private Definitions(List<ObjectNode> crds) {
        this.crds = crds;
    }

    /** Those of all YAML files below a folder. */
    static Definitions below(Path folder) {
        return new Definitions(Fixtures.documentsBelow(folder).stream()
                .filter(document -> document.path("kind").asText().equals("CustomResourceDefinition"))
                .toList());
    }

    List<ObjectNode> crds() {
        return crds;
    }

    /** Objects that somebody wrote, each with another one of its kind to take fields from. */
    List<Specimen> written(List<ObjectNode> objects) {
        SortedMap<String, JsonNode> schemas = schemas();
        TreeMap<String, List<ObjectNode>> byKind = new TreeMap<>();
        objects.forEach(object ->
                byKind.computeIfAbsent(kind(object), kind -> new ArrayList<>()).add(object));
        List<Specimen> specimens = new ArrayList<>();
        byKind.forEach((kind, some) -> Optional.ofNullable(schemas.get(kind))
                .ifPresent(schema -> specimens.addAll(specimens(kind, some, schema))));
        return specimens;
    }

    /** An object of each kind that is known, with one of its kind to take fields from, beside those that it stands with. */
    List<Specimen> standing(List<List<ObjectNode>> groups) {
        SortedMap<String, JsonNode> schemas = schemas();
        TreeMap<String, List<ObjectNode>> byKind = new TreeMap<>();
        groups.forEach(group -> group.forEach(object ->
                byKind.computeIfAbsent(kind(object), kind -> new ArrayList<>()).add(object)));
        List<Specimen> specimens = new ArrayList<>();
        for (List<ObjectNode> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                ObjectNode object = group.get(i);
                String kind = kind(object);
                JsonNode schema = schemas.get(kind);
                if (schema != null) {
                    List<ObjectNode> some = byKind.getOrDefault(kind, List.of(object));
                    ObjectNode other = some.get(specimens.size() % some.size());
                    List<ObjectNode> around = new ArrayList<>(group);
                    around.remove(i);
                    specimens.add(new Specimen(kind + " #" + specimens.size(), object, other, schema, around));
                }
            }
        }
        return specimens;
    }

    /** Objects made from the schemas; the server accepts most of them. */
    List<Specimen> made(Values values, ApiServer server) {
        List<Specimen> specimens = new ArrayList<>();
        schemas().forEach((kind, schema) -> {
            List<ObjectNode> objects = new ArrayList<>();
            for (int i = 0; i < OBJECTS_OF_A_KIND; i++) {
                objects.add(made(kind, schema, values, server));
            }
            specimens.addAll(specimens(kind, objects, schema));
        });
        return specimens;
    }

    private static ObjectNode made(String kind, JsonNode schema, Values values, ApiServer server) {
        ObjectNode object = fresh(kind, schema, values);
        for (int i = 0; i < TRIES && isRefused(object, server); i++) {
            object = fresh(kind, schema, values);
        }
        return object;
    }

    private static boolean isRefused(ObjectNode object, ApiServer server) {
        return server.judge(object, Optional.empty()).outcome() != Verdict.Outcome.ACCEPTED;
    }

    private static ObjectNode fresh(String kind, JsonNode schema, Values values) {
        ObjectNode object = (ObjectNode) values.of(schema);
        object.put("apiVersion", kind.substring(0, kind.indexOf(' ')));
        object.put("kind", kind.substring(kind.indexOf(' ') + 1));
        object.putObject("metadata").put("name", "a").put("namespace", "b");
        return object;
    }

    private static List<Specimen> specimens(String kind, List<ObjectNode> objects, JsonNode schema) {
        List<Specimen> specimens = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            ObjectNode other = objects.get((i + 1) % objects.size());
            specimens.add(new Specimen(kind + " #" + i, objects.get(i), other, schema, List.of()));
        }
        return specimens;
    }

    private static String kind(JsonNode object) {
        return object.path("apiVersion").asText() + " " + object.path("kind").asText();
    }

    /** The schemas of all versions, by apiVersion and kind, with the fields of metadata in them. */
    private SortedMap<String, JsonNode> schemas() {
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        for (ObjectNode crd : crds) {
            JsonNode spec = crd.path("spec");
            for (JsonNode version : spec.path("versions")) {
                JsonNode own = version.path("schema").path("openAPIV3Schema");
                ObjectNode schema =
                        (own.isMissingNode() ? spec.path("validation").path("openAPIV3Schema") : own).deepCopy();
                schema.withObjectProperty("properties").set("metadata", METADATA);
                String kind = spec.path("names").path("kind").asText();
                schemas.put(
                        spec.path("group").asText() + "/" + version.path("name").asText() + " " + kind, schema);
            }
        }
        return schemas;
    }
}
