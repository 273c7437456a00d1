package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.RawJson;
import java.util.List;

/** JSON that a user lays over an embedded object, or adds as one. */
final class PatchChecks {

    /** What the fleet decides: the objects refer to each other by it. */
    private static final List<String> FIXED =
            List.of("kind", "metadata.name", "metadata.namespace", "spec.azureName", "spec.owner");

    private PatchChecks() {}

    /**
     * A patch that changes how an object is, and not which one it is.
     *
     * @param path the attribute that has it
     * @param group the API group of the object
     */
    static void patch(String path, RawJson patch, String group, Problems problems) {
        JsonNode node = patch.toNode();
        if (!object(path, node, problems)) {
            return;
        }
        for (String field : FIXED) {
            problems.require(
                    node.at("/" + field.replace('.', '/')).isMissingNode(),
                    () -> Problem.of(
                            "aso-patch-identity",
                            path + "." + field,
                            "must be absent: the fleet sets it",
                            "leave it out of the patch"));
        }
        String apiVersion = node.path("apiVersion").asText(group + "/");
        problems.require(
                apiVersion.startsWith(group + "/"),
                () -> Problem.of(
                        "aso-patch-identity",
                        path + ".apiVersion",
                        "must be a version of " + group + ", got \"" + apiVersion + "\"",
                        "start it with " + group + "/"));
    }

    /** A whole object to be embedded. */
    static void resource(String path, RawJson resource, Problems problems) {
        JsonNode node = resource.toNode();
        if (!object(path, node, problems)) {
            return;
        }
        for (String field : List.of("apiVersion", "kind", "metadata.name")) {
            problems.require(
                    node.at("/" + field.replace('.', '/')).isTextual(),
                    () -> Problem.of(
                            "aso-resource",
                            path + "." + field,
                            "is missing: CAPZ applies the object as it stands",
                            "give the object's apiVersion, kind and metadata.name"));
        }
    }

    private static boolean object(String path, JsonNode node, Problems problems) {
        if (!node.isObject()) {
            problems.add(Problem.of("aso-json", path, "must be an object, got " + node, "write {spec: {...}}"));
            return false;
        }
        nulls(path, node, problems);
        return true;
    }

    /** Helm takes a null among values for the wish to have a value removed. */
    private static void nulls(String path, JsonNode node, Problems problems) {
        node.properties().forEach(field -> nulls(path + step(field.getKey()), field.getValue(), problems));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            nulls(path + "[" + i + "]", node.get(i), problems);
        }
        problems.require(
                !node.isNull(),
                () -> Problem.of("aso-json", path, "must not be null", "give a value, or leave the key out"));
    }

    /** Annotations have dots and slashes in their keys. */
    private static String step(String key) {
        return key.matches("\\w+") ? "." + key : "[" + key + "]";
    }
}
