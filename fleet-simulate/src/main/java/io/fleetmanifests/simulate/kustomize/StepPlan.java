package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.field.FieldConfig;
import io.fleetmanifests.simulate.kustomize.field.FieldConfig.Use;
import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.file.ImageEntry;
import io.fleetmanifests.simulate.kustomize.file.KustomizationFile;
import io.fleetmanifests.simulate.kustomize.file.LabelEntry;
import io.fleetmanifests.simulate.kustomize.file.Located;
import io.fleetmanifests.simulate.kustomize.file.PatchEntry;
import io.fleetmanifests.simulate.kustomize.file.ReplacementDecoder;
import io.fleetmanifests.simulate.kustomize.file.ReplacementEntry;
import io.fleetmanifests.simulate.kustomize.file.ReplicaEntry;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.transform.AddPairs;
import io.fleetmanifests.simulate.kustomize.transform.ChangeName;
import io.fleetmanifests.simulate.kustomize.transform.Replacement;
import io.fleetmanifests.simulate.kustomize.transform.SetImage;
import io.fleetmanifests.simulate.kustomize.transform.SetNamespace;
import io.fleetmanifests.simulate.kustomize.transform.SetReplicas;
import io.fleetmanifests.simulate.kustomize.transform.Transformation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The transformations that a kustomization file asks for, in the order in which kustomize runs them. */
final class StepPlan {

    private final KustomizationFile file;
    private final FieldConfig config;
    private final LayerFolder folder;
    private final PatchLoader patches;
    private final List<Step> steps = new ArrayList<>();

    StepPlan(KustomizationFile file, FieldConfig config, LayerFolder folder) {
        this.file = file;
        this.config = config;
        this.folder = folder;
        this.patches = new PatchLoader(folder);
    }

    List<Step> steps() throws BuildFailure {
        mergePatches();
        for (Located<PatchEntry> patch : file.patches("patches")) {
            add(patch.location(), "PatchTransformer", () -> patches.patch(patch));
        }
        names();
        labels();
        Map<String, String> annotations = file.pairs("commonAnnotations");
        if (!annotations.isEmpty()) {
            add(
                    "commonAnnotations",
                    "AnnotationsTransformer",
                    new AddPairs(annotations, config.of(Use.COMMON_ANNOTATIONS)));
        }
        for (Located<PatchEntry> patch : file.patches("patchesJson6902")) {
            add(patch.location(), "PatchJson6902Transformer", () -> patches.jsonPatch(patch));
        }
        for (Located<ReplicaEntry> replica : file.replicas()) {
            SetReplicas change =
                    new SetReplicas(replica.value().name(), replica.value().count(), config.of(Use.REPLICAS));
            steps.add(new Step(change, replica.location(), "ReplicaCountTransformer"));
        }
        for (Located<ImageEntry> image : file.images()) {
            ImageEntry entry = image.value();
            add(
                    image.location(),
                    "ImageTagTransformer",
                    () -> Optional.of(new SetImage(entry.name(), entry.change(), config.of(Use.IMAGES))));
        }
        replacements();
        return steps;
    }

    /** Makes a transformation, or says that there is nothing to do. */
    @FunctionalInterface
    private interface Maker {
        Optional<Transformation> make() throws BuildFailure;
    }

    private void add(SourceLocation location, String plugin, Maker maker) throws BuildFailure {
        try {
            maker.make().ifPresent(made -> steps.add(new Step(made, location, plugin)));
        } catch (BuildFailure e) {
            throw e.orAt(location);
        }
    }

    private void add(String field, String plugin, Transformation transformation) {
        steps.add(new Step(transformation, file.location(field), plugin));
    }

    private void mergePatches() throws BuildFailure {
        List<Located<String>> entries = file.texts("patchesStrategicMerge");
        if (!entries.isEmpty()) {
            SourceLocation location = file.location("patchesStrategicMerge");
            add(location, "PatchStrategicMergeTransformer", () -> patches.mergePatches(entries));
        }
    }

    private void names() throws BuildFailure {
        String namespace = file.text("namespace");
        if (!namespace.isEmpty()) {
            add("namespace", "NamespaceTransformer", new SetNamespace(namespace, config.of(Use.NAMESPACE)));
        }
        String prefix = file.text("namePrefix");
        if (!prefix.isEmpty()) {
            add("namePrefix", "PrefixTransformer", new ChangeName(prefix, true, config.of(Use.NAME_PREFIX)));
        }
        String suffix = file.text("nameSuffix");
        if (!suffix.isEmpty()) {
            add("nameSuffix", "SuffixTransformer", new ChangeName(suffix, false, config.of(Use.NAME_SUFFIX)));
        }
    }

    private void labels() throws BuildFailure {
        List<Located<LabelEntry>> labels = file.labels();
        for (Located<LabelEntry> label : labels) {
            add(
                    label.location(),
                    "LabelTransformer",
                    () -> Optional.of(new AddPairs(label.value().pairs(), labelFields(label.value()))));
        }
        Map<String, String> common = file.pairs("commonLabels");
        // Kustomize runs this one, with nothing to do, whenever there are labels.
        if (!labels.isEmpty() || !common.isEmpty()) {
            add("commonLabels", "LabelTransformer", new AddPairs(common, config.of(Use.COMMON_LABELS)));
        }
    }

    private List<FieldSpec> labelFields(LabelEntry label) throws BuildFailure {
        List<FieldSpec> fields = FieldConfig.merge(label.fields(), config.of(Use.LABELS));
        if (label.includeSelectors()) {
            return FieldConfig.merge(fields, config.of(Use.COMMON_LABELS));
        }
        if (label.includeTemplates()) {
            fields = FieldConfig.merge(fields, config.of(Use.TEMPLATE_LABELS));
        }
        return FieldConfig.merge(fields, List.of(FieldSpec.of("metadata/labels", true)));
    }

    private void replacements() throws BuildFailure {
        for (Located<ReplacementEntry> located : file.replacements()) {
            ReplacementEntry entry = located.value();
            if (entry.inline().isPresent()) {
                steps.add(new Step(entry.inline().get(), located.location(), "ReplacementTransformer"));
            } else {
                fromFile(entry.path(), located.location());
            }
        }
    }

    private void fromFile(String path, SourceLocation location) throws BuildFailure {
        try {
            Optional<LayerFolder.Configuration> found = folder.configuration(path, location);
            if (found.isPresent()) {
                LayerFolder.Configuration configuration = found.get();
                for (Replacement replacement :
                        ReplacementDecoder.ofFile(configuration.manifest().content(), configuration.places())) {
                    steps.add(new Step(replacement, location, "ReplacementTransformer"));
                }
            }
        } catch (BuildFailure e) {
            throw e.orAt(location);
        }
    }
}
