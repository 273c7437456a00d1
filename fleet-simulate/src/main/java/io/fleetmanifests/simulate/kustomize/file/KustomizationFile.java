package io.fleetmanifests.simulate.kustomize.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Selector;
import io.fleetmanifests.simulate.kustomize.transform.SetImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kustomization file. What it says is decoded when it is asked for, and refused then when it has another type. */
public final class KustomizationFile {

    private static final String KUSTOMIZATION = "Kustomization";
    private static final String COMPONENT = "Component";
    private static final Set<String> TYPE = Set.of("apiversion", "kind");
    private static final Set<String> KNOWN = Stream.of(
                    "apiVersion kind metadata openapi namePrefix nameSuffix namespace commonLabels labels",
                    "commonAnnotations patchesStrategicMerge patchesJson6902 patches images imageTags replacements",
                    "replicas vars sortOptions resources components crds bases configMapGenerator secretGenerator",
                    "helmGlobals helmCharts helmChartInflationGenerator generatorOptions configurations generators",
                    "transformers validators buildMetadata")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private final Fields fields;
    private final ObjectNode content;

    private KustomizationFile(ObjectNode content, Function<JsonPointer, SourceLocation> places) {
        this.content = content;
        this.fields = new Fields(content, JsonPointer.empty(), places);
    }

    /**
     * A file with this content.
     *
     * @param places where each value stands
     * @throws BuildFailure when it is empty, or of another kind or version
     */
    public static KustomizationFile of(ObjectNode content, Function<JsonPointer, SourceLocation> places)
            throws BuildFailure {
        KustomizationFile file = new KustomizationFile(content, places);
        file.check();
        return file;
    }

    private void check() throws BuildFailure {
        boolean says = content.properties().stream()
                .anyMatch(field -> isKnown(field.getKey())
                        && !TYPE.contains(field.getKey().toLowerCase(Locale.ROOT))
                        && !isZero(field.getValue()));
        if (!says) {
            throw BuildFailure.at(fields.location(), "the kustomization file is empty");
        }
        String kind = kind();
        if (!kind.equals(KUSTOMIZATION) && !kind.equals(COMPONENT)) {
            throw BuildFailure.at(
                    fields.location("kind"), "kind must be Kustomization or Component, got \"" + kind + "\"");
        }
        String wanted = "kustomize.config.k8s.io/" + (isComponent() ? "v1alpha1" : "v1beta1");
        String version = fields.text("apiVersion");
        if (!version.isEmpty() && !version.equals(wanted)) {
            throw BuildFailure.at(
                    fields.location("apiVersion"),
                    "apiVersion of a " + kind + " must be " + wanted + ", got \"" + version + "\"");
        }
    }

    private static boolean isKnown(String name) {
        return KNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isZero(JsonNode value) {
        return value.isNull() || (value.isTextual() && value.textValue().isEmpty());
    }

    private String kind() throws BuildFailure {
        String kind = fields.text("kind");
        return kind.isEmpty() ? KUSTOMIZATION : kind;
    }

    /** Whether it is a component. */
    public boolean isComponent() throws BuildFailure {
        return kind().equals(COMPONENT);
    }

    /** The fields that kustomize does not know. */
    public List<Located<String>> unknown() {
        return fields(name -> !isKnown(name));
    }

    /** The fields that are there, of those named. */
    public List<Located<String>> present(Set<String> names) {
        return fields(name -> names.contains(name) && fields.has(name));
    }

    private List<Located<String>> fields(Predicate<String> condition) {
        List<Located<String>> found = new ArrayList<>();
        content.fieldNames().forEachRemaining(name -> {
            if (condition.test(name)) {
                found.add(new Located<>(name, fields.location(name)));
            }
        });
        return found;
    }

    /** Where the file begins. */
    public SourceLocation location() {
        return fields.location();
    }

    /** Where a field stands. */
    public SourceLocation location(String name) {
        return fields.location(name);
    }

    /** {@code resources}, and {@code bases} behind them. */
    public List<Located<String>> resources() throws BuildFailure {
        List<Located<String>> resources = new ArrayList<>(texts("resources"));
        resources.addAll(texts("bases"));
        return resources;
    }

    /** A list of texts, such as {@code components}. */
    public List<Located<String>> texts(String name) throws BuildFailure {
        List<Located<String>> texts = new ArrayList<>();
        for (String text : fields.texts(name)) {
            texts.add(new Located<>(text, fields.location(name, texts.size())));
        }
        return texts;
    }

    /** A text, such as {@code namespace}; empty when it is absent. */
    public String text(String name) throws BuildFailure {
        return fields.text(name);
    }

    /** A map of texts, such as {@code commonLabels}. */
    public Map<String, String> pairs(String name) throws BuildFailure {
        return fields.pairs(name);
    }

    /** {@code labels}. */
    public List<Located<LabelEntry>> labels() throws BuildFailure {
        List<Located<LabelEntry>> labels = new ArrayList<>();
        for (Fields entry : fields.objects("labels")) {
            LabelEntry label = new LabelEntry(
                    entry.pairs("pairs"),
                    entry.flag("includeSelectors"),
                    entry.flag("includeTemplates"),
                    Selectors.fieldSpecs(entry.objects("fields")));
            entry.refuseUnknown();
            labels.add(new Located<>(label, entry.location()));
        }
        return labels;
    }

    /** {@code patches} or {@code patchesJson6902}. */
    public List<Located<PatchEntry>> patches(String name) throws BuildFailure {
        List<Located<PatchEntry>> patches = new ArrayList<>();
        for (Fields entry : fields.objects(name)) {
            Optional<Fields> target = entry.object("target");
            String targetName = target.isEmpty() ? "" : target.get().text("name");
            Optional<Selector> selector =
                    target.isEmpty() ? Optional.empty() : Optional.of(Selectors.selector(target.get()));
            Optional<Fields> options = entry.object("options");
            boolean nameChange = options.isPresent() && options.get().flag("allowNameChange");
            boolean kindChange = options.isPresent() && options.get().flag("allowKindChange");
            if (options.isPresent()) {
                options.get().refuseUnknown();
            }
            PatchEntry patch = new PatchEntry(
                    entry.text("path"), entry.text("patch"), selector, targetName, nameChange, kindChange);
            entry.refuseUnknown();
            patches.add(new Located<>(patch, entry.location()));
        }
        return patches;
    }

    /** {@code images}, and {@code imageTags} behind them. */
    public List<Located<ImageEntry>> images() throws BuildFailure {
        List<Located<ImageEntry>> images = new ArrayList<>();
        List<Fields> entries = new ArrayList<>(fields.objects("images"));
        entries.addAll(fields.objects("imageTags"));
        for (Fields entry : entries) {
            SetImage.Image image = new SetImage.Image(
                    entry.text("newName"), entry.text("newTag"), entry.text("digest"), entry.text("tagSuffix"));
            images.add(new Located<>(new ImageEntry(entry.text("name"), image), entry.location()));
            entry.refuseUnknown();
        }
        return images;
    }

    /** {@code replicas}. */
    public List<Located<ReplicaEntry>> replicas() throws BuildFailure {
        List<Located<ReplicaEntry>> replicas = new ArrayList<>();
        for (Fields entry : fields.objects("replicas")) {
            ReplicaEntry replica = new ReplicaEntry(entry.text("name"), entry.integer("count"));
            entry.refuseUnknown();
            replicas.add(new Located<>(replica, entry.location()));
        }
        return replicas;
    }

    /** {@code replacements}. */
    public List<Located<ReplacementEntry>> replacements() throws BuildFailure {
        List<Located<ReplacementEntry>> replacements = new ArrayList<>();
        for (Fields entry : fields.objects("replacements")) {
            replacements.add(new Located<>(ReplacementDecoder.entry(entry), entry.location()));
        }
        return replacements;
    }

    /** {@code configMapGenerator} or {@code secretGenerator}. */
    public List<Located<GeneratorEntry>> generators(String name) throws BuildFailure {
        Optional<Fields> global = fields.object("generatorOptions");
        GeneratorOptions defaults = global.isEmpty() ? GeneratorOptions.NONE : options(global.get());
        List<Located<GeneratorEntry>> generators = new ArrayList<>();
        for (Fields entry : fields.objects(name)) {
            List<String> envs = new ArrayList<>(entry.texts("envs"));
            if (!entry.text("env").isEmpty()) {
                envs.add(entry.text("env"));
            }
            Optional<Fields> own = entry.object("options");
            GeneratorOptions options = own.isEmpty() ? GeneratorOptions.NONE : options(own.get());
            GeneratorEntry generator = new GeneratorEntry(
                    entry.text("name"),
                    entry.text("namespace"),
                    entry.text("behavior"),
                    entry.texts("literals"),
                    entry.texts("files"),
                    envs,
                    name.equals("secretGenerator") ? entry.text("type") : "",
                    options.orElse(defaults));
            entry.refuseUnknown();
            generators.add(new Located<>(generator, entry.location()));
        }
        return generators;
    }

    private static GeneratorOptions options(Fields options) throws BuildFailure {
        GeneratorOptions decoded = new GeneratorOptions(
                new TreeMap<>(options.pairs("labels")),
                new TreeMap<>(options.pairs("annotations")),
                options.flag("disableNameSuffixHash"),
                options.flag("immutable"));
        options.refuseUnknown();
        return decoded;
    }

    /** {@code sortOptions}. */
    public Optional<SortEntry> sortOptions() throws BuildFailure {
        Optional<Fields> options = fields.object("sortOptions");
        if (options.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> kinds = options.get().object("legacySortOptions");
        Optional<SortEntry.Kinds> legacy = Optional.empty();
        if (kinds.isPresent()) {
            legacy = Optional.of(new SortEntry.Kinds(
                    kinds.get().texts("orderFirst"), kinds.get().texts("orderLast")));
            kinds.get().refuseUnknown();
        }
        SortEntry sort = new SortEntry(options.get().text("order"), legacy);
        options.get().refuseUnknown();
        return Optional.of(sort);
    }
}
