package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.file.KustomizationFile;
import io.fleetmanifests.simulate.kustomize.file.Located;
import io.fleetmanifests.simulate.kustomize.file.SortEntry;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import io.fleetmanifests.simulate.kustomize.transform.AddPairs;
import io.fleetmanifests.simulate.kustomize.transform.HashNames;
import io.fleetmanifests.simulate.kustomize.transform.LegacyOrder;
import io.fleetmanifests.simulate.kustomize.transform.NameReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens once, after all layers. */
final class Finish {

    private static final String LOCAL_CONFIG = "config.kubernetes.io/local-config";

    private final KustomizationFile file;

    /** Of the build of this file. */
    Finish(KustomizationFile file) {
        this.file = file;
    }

    List<BuiltObject> apply(Gathered gathered) throws BuildFailure {
        Resources resources = gathered.resources();
        new HashNames().apply(resources);
        new NameReferences(gathered.config().references()).apply(resources);
        for (Resource resource : resources.list()) {
            if (resource.kind().isEmpty()
                    || (resource.name().isEmpty() && !resource.kind().endsWith("List"))) {
                throw BuildFailure.at(resource.source(), "the object has no kind or no metadata.name left");
            }
        }
        resources.keep(resource ->
                resource.annotations().getOrDefault(LOCAL_CONFIG, "false").equals("false"));
        sort(resources);
        List<String> metadata =
                file.texts("buildMetadata").stream().map(Located::value).toList();
        if (metadata.contains("managedByLabel")) {
            // The version that kustomize-controller is built with says no more than this of itself.
            new AddPairs(
                            Map.of("app.kubernetes.io/managed-by", "kustomize-(devel)"),
                            List.of(FieldSpec.of("metadata/labels", true)))
                    .apply(resources);
        }
        List<BuiltObject> objects = new ArrayList<>();
        for (Resource resource : resources.list()) {
            resource.removeNotes();
            Origin.clean(resource, metadata.contains("originAnnotations"), metadata.contains("transformerAnnotations"));
            try {
                objects.add(new BuiltObject(resource.content().toObject(), resource.source()));
            } catch (BuildFailure e) {
                throw e.in(resource.toString()).orAt(resource.source());
            }
        }
        return objects;
    }

    private void sort(Resources resources) throws BuildFailure {
        Optional<SortEntry> options = file.sortOptions();
        if (options.isEmpty()) {
            return;
        }
        String order = options.get().order();
        Optional<SortEntry.Kinds> kinds = options.get().legacy();
        if (order.equals("legacy")) {
            kinds.map(each -> new LegacyOrder(each.first(), each.last()))
                    .orElseGet(LegacyOrder::new)
                    .apply(resources);
        } else if (!order.equals("fifo")) {
            throw BuildFailure.at(
                    file.location("sortOptions"), "sortOptions.order must be fifo or legacy, got \"" + order + "\"");
        } else if (kinds.isPresent()) {
            throw BuildFailure.at(file.location("sortOptions"), "sortOptions.legacySortOptions needs the order legacy");
        }
    }
}
