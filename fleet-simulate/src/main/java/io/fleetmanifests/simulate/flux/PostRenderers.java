package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.helm.RenderedObject;
import io.fleetmanifests.simulate.kustomize.BuiltObject;
import io.fleetmanifests.simulate.kustomize.KustomizeBuild;
import io.fleetmanifests.simulate.kustomize.KustomizeResult;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kustomize does to what Helm rendered, one step of postRenderers after the other. */
final class PostRenderers {

    private static final TreePath OUTPUT = TreePath.of("helm-output.yaml");

    private final List<RenderedObject> rendered;

    PostRenderers(List<RenderedObject> rendered) {
        this.rendered = rendered;
    }

    /** The objects after the last step; nothing when kustomize refuses one, which a finding says. */
    Optional<List<RenderedObject>> run(Expansion.Builder expansion) {
        List<RenderedObject> objects = rendered;
        for (JsonNode renderer : expansion.object().spec().path("postRenderers")) {
            JsonNode kustomize = renderer.path("kustomize");
            if (kustomize.isObject() && !objects.isEmpty()) {
                Optional<List<RenderedObject>> next = step(kustomize, objects, expansion);
                if (next.isEmpty()) {
                    return next;
                }
                objects = next.get();
            }
        }
        return Optional.of(objects);
    }

    private static Optional<List<RenderedObject>> step(
            JsonNode kustomize, List<RenderedObject> objects, Expansion.Builder expansion) {
        byte[] text = ManifestFile.of(
                        OUTPUT, objects.stream().map(RenderedObject::manifest).toList())
                .toBytes();
        ManifestFile output = YamlReader.read(OUTPUT, text);
        KustomizeResult result =
                KustomizeBuild.of(ManifestTree.builder().add(output).build()).buildTop(file(kustomize));
        for (Finding finding : result.findings()) {
            expansion.add(Finding.builder()
                    .from(finding)
                    .location(expansion.object().placed().origin().source())
                    .build());
        }
        if (result.outcome() == KustomizeResult.Outcome.FAILED) {
            expansion.fail();
            return Optional.empty();
        }
        Map<SourceLocation, String> templates = templates(output, objects);
        List<RenderedObject> after = new ArrayList<>();
        for (BuiltObject object : result.objects()) {
            after.add(new RenderedObject(templates.getOrDefault(object.source(), ""), Manifest.of(object.content())));
        }
        return Optional.of(after);
    }

    /** Which template made the document at a place. */
    private static Map<SourceLocation, String> templates(ManifestFile output, List<RenderedObject> objects) {
        Map<SourceLocation, String> templates = new HashMap<>();
        for (int i = 0; i < Math.min(objects.size(), output.manifests().size()); i++) {
            String template = objects.get(i).template();
            output.manifests()
                    .get(i)
                    .locate(JsonPointer.empty())
                    .ifPresent(location -> templates.put(location, template));
        }
        return templates;
    }

    private static ObjectNode file(JsonNode kustomize) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.putArray("resources").add(OUTPUT.toString());
        for (String key : List.of("patches", "images", "patchesStrategicMerge", "patchesJson6902")) {
            for (JsonNode entry : kustomize.path(key)) {
                file.withArray("/" + key).add(asText(key, entry));
            }
        }
        return file;
    }

    /** The lists of older releases have patches as objects where kustomize reads text. */
    private static JsonNode asText(String key, JsonNode entry) {
        JsonNode copy = entry.deepCopy();
        if (key.equals("patchesStrategicMerge") && entry.isObject()) {
            return JsonNodeFactory.instance.textNode(entry.toString());
        }
        if (copy instanceof ObjectNode patch && patch.path("patch").isArray()) {
            patch.put("patch", patch.path("patch").toString());
        }
        return copy;
    }
}
