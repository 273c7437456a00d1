package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;

/** What the spec of a Kustomization adds to the kustomization file of its path. */
final class BuildSettings {

    private final FindingPlaces places;
    private final RepositoryView repository;
    private final String folder;

    BuildSettings(FindingPlaces places, RepositoryView repository, String folder) {
        this.places = places;
        this.repository = repository;
        this.folder = folder;
    }

    /** Adds them; false when Flux would stop at one, which is among the findings then. */
    boolean add(ObjectNode file, Expansion.Builder expansion) {
        JsonNode spec = expansion.object().spec();
        replace(file, "namespace", spec.path("targetNamespace"));
        replace(file, "namePrefix", spec.path("namePrefix"));
        replace(file, "nameSuffix", spec.path("nameSuffix"));
        append(file, "patches", spec.path("patches"));
        boolean complete = addComponents(file, expansion);
        addOldPatches(file, spec);
        spec.path("images").forEach(image -> addImage(list(file, "images"), image));
        if (!spec.path("buildMetadata").isEmpty()) {
            file.set("buildMetadata", spec.path("buildMetadata").deepCopy());
        }
        return complete;
    }

    private static void replace(ObjectNode file, String key, JsonNode value) {
        if (value.isTextual()) {
            file.set(key, value);
        }
    }

    private static ArrayNode list(ObjectNode file, String key) {
        return file.get(key) instanceof ArrayNode present ? present : file.putArray(key);
    }

    private static void append(ObjectNode file, String key, JsonNode values) {
        if (!values.isEmpty()) {
            values.forEach(value -> list(file, key).add(value.deepCopy()));
        }
    }

    private boolean addComponents(ObjectNode file, Expansion.Builder expansion) {
        JsonNode components = expansion.object().spec().path("components");
        boolean lenient =
                expansion.object().spec().path("ignoreMissingComponents").asBoolean();
        boolean complete = true;
        for (int i = 0; i < components.size(); i++) {
            String component = components.path(i).asText();
            Optional<String> path = isLocal(component) ? FolderPath.resolve(folder, component) : Optional.empty();
            if (path.filter(repository::hasFolder).isPresent()) {
                list(file, "components").add(component);
            } else if (path.isEmpty() || !lenient) {
                expansion.add(places.of(
                        FluxRules.COMPONENT,
                        expansion.object(),
                        FieldPath.of("spec", "components").index(i),
                        "must be a folder of the source, given from spec.path, got " + Values.quote(component),
                        "write the path from there, or set ignoreMissingComponents"));
                complete = false;
            }
        }
        return complete;
    }

    private static boolean isLocal(String path) {
        return !path.startsWith("/")
                && List.of("git::", "gh:", "ssh://", "https://", "http://", "git@", "github.com:", "github.com/")
                        .stream()
                        .noneMatch(prefix -> path.regionMatches(true, 0, prefix, 0, prefix.length()));
    }

    /** What Kustomizations before v1 could say, as the text that kustomize reads. */
    private static void addOldPatches(ObjectNode file, JsonNode spec) {
        for (JsonNode patch : spec.path("patchesStrategicMerge")) {
            list(file, "patchesStrategicMerge").add(patch.toString());
        }
        for (JsonNode patch : spec.path("patchesJson6902")) {
            ObjectNode entry = list(file, "patchesJson6902").addObject();
            entry.put("patch", patch.path("patch").toString());
            entry.set("target", patch.path("target").deepCopy());
        }
    }

    /** Field by field into the file's entry of the same name; tag and digest choose the version together. */
    private static void addImage(ArrayNode images, JsonNode image) {
        ObjectNode entry = null;
        for (JsonNode present : images) {
            if (present.path("name").equals(image.path("name")) && present instanceof ObjectNode object) {
                entry = object;
                break;
            }
        }
        if (entry == null) {
            images.add(image.deepCopy());
            return;
        }
        if (!image.path("newName").asText().isEmpty()) {
            entry.set("newName", image.path("newName"));
        }
        List<String> version = List.of("newTag", "digest");
        if (version.stream().anyMatch(key -> !image.path(key).asText().isEmpty())) {
            entry.remove(version);
            for (String key : version) {
                if (image.has(key)) {
                    entry.set(key, image.path(key));
                }
            }
        }
    }
}
