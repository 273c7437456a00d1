package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.KustomizeBuild;
import io.fleetmanifests.simulate.kustomize.KustomizeResult;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What somebody applies by hand, to the management cluster above all, for Flux to do the rest.
 *
 * @param objects those of the management cluster, in the order in which they are applied
 * @param standalone those of clusters that nobody creates from here, by the name of the cluster
 * @param source what the first Flux object among them names as its source; empty when there is nothing to start from
 * @param address where that source is, when a FluxInstance says it
 * @param findings why there is nothing to start from, or what is wrong with it
 */
record Root(
        List<PlacedObject> objects,
        SortedMap<String, List<PlacedObject>> standalone,
        Optional<ObjectIdentity> source,
        Optional<String> address,
        List<Finding> findings) {

    private static final String OWN = "clusters-sync.yaml";
    private static final String BOOTSTRAP = "gotk-sync.yaml";
    private static final String NAME_ONE = "name the one of the management cluster (--root)";
    private static final String BY_HAND = "name the file or folder that is applied by hand (--root)";

    /** The root that the user names, or else the only one that the tree has: see {@link FluxSimulator}. */
    static Root of(ManifestTree tree, Optional<TreePath> named) {
        Root root = named.isPresent() ? named(tree, named.get()) : found(tree);
        Set<String> files = root.objects().stream()
                .map(object -> object.origin().source().file())
                .collect(Collectors.toSet());
        SortedMap<String, List<PlacedObject>> standalone = StandaloneClusters.of(tree);
        standalone
                .values()
                .removeIf(objects ->
                        files.contains(objects.get(0).origin().source().file()));
        return new Root(
                root.objects(),
                Collections.unmodifiableSortedMap(standalone),
                root.source(),
                root.address(),
                root.findings());
    }

    /** What somebody applied to a cluster; nothing when Flux comes to it from the management cluster. */
    List<PlacedObject> of(String cluster) {
        return cluster.equals(Clusters.MANAGEMENT) ? objects : standalone.getOrDefault(cluster, List.of());
    }

    private static Root found(ManifestTree tree) {
        List<ManifestFile> candidates = candidates(tree);
        if (candidates.size() == 1) {
            return ofFile(tree, candidates.get(0));
        }
        String found = candidates.stream().map(ManifestFile::toString).collect(Collectors.joining(", "));
        return candidates.isEmpty()
                ? none(
                        SourceLocation.of("."),
                        "the repository has no clusters-sync.yaml or gotk-sync.yaml with a Kustomization, and no FluxInstance with a"
                                + " sync",
                        BY_HAND)
                : none(
                        SourceLocation.of(candidates.get(0).path().toString()),
                        "the repository has " + candidates.size() + " roots: " + found,
                        NAME_ONE);
    }

    private static List<ManifestFile> candidates(ManifestTree tree) {
        for (String name : List.of(OWN, BOOTSTRAP)) {
            List<ManifestFile> found = tree.files().stream()
                    .filter(file -> file.path().fileName().equals(name) && has(file, FluxObject.KUSTOMIZATION))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return tree.files().stream()
                .filter(file -> has(file, FluxObject.FLUX_INSTANCE))
                .toList();
    }

    private static boolean has(ManifestFile file, String kind) {
        return byHand(file).stream()
                .flatMap(object -> FluxObject.of(Clusters.MANAGEMENT, object).stream())
                .anyMatch(object -> object.kind().equals(kind)
                        && (!kind.equals(FluxObject.FLUX_INSTANCE)
                                || object.spec().path("sync").isObject()));
    }

    private static Root none(SourceLocation location, String message, String hint) {
        Finding finding = FindingPlaces.of(FluxRules.ROOT, location, message, hint);
        return new Root(List.of(), Collections.emptySortedMap(), Optional.empty(), Optional.empty(), List.of(finding));
    }

    private static Root named(ManifestTree tree, TreePath path) {
        Optional<ManifestFile> file = tree.file(path);
        if (file.isPresent()) {
            return ofFile(tree, file.get());
        }
        List<ManifestFile> files = tree.files().stream()
                .filter(each -> each.path().parent().filter(path::equals).isPresent())
                .toList();
        if (files.isEmpty()) {
            return none(
                    SourceLocation.of(path.toString()),
                    "the root must be a file or a folder of the repository, got \"" + path + "\"",
                    BY_HAND);
        }
        return isBuilt(tree, path)
                ? built(tree, path)
                : of(path, files.stream().flatMap(each -> byHand(each).stream()).toList(), List.of());
    }

    /** The file's objects; all those of its folder, when a kustomization file makes one of the two. */
    private static Root ofFile(ManifestTree tree, ManifestFile file) {
        Optional<TreePath> folder = file.path().parent();
        boolean ours = file.path().fileName().equals(OWN)
                && folder.filter(path -> isBuilt(tree, path)).isPresent();
        return ours ? built(tree, folder.orElseThrow()) : of(file.path(), byHand(file), List.of());
    }

    private static boolean isBuilt(ManifestTree tree, TreePath folder) {
        return FolderBuild.NAMES.stream()
                .anyMatch(name -> tree.file(folder.resolve(name)).isPresent());
    }

    private static Root built(ManifestTree tree, TreePath folder) {
        KustomizeResult result = KustomizeBuild.of(tree).build(folder);
        List<PlacedObject> objects = result.objects().stream()
                .map(object ->
                        new PlacedObject(object.content(), new Origin(List.of(), Optional.empty(), object.source())))
                .toList();
        return of(folder, objects, result.findings());
    }

    /** The objects of a file, as somebody applies it. */
    static List<PlacedObject> byHand(ManifestFile file) {
        List<PlacedObject> objects = new ArrayList<>();
        for (Manifest manifest : file.manifests()) {
            if (manifest.content() instanceof ObjectNode content) {
                SourceLocation location = manifest.locate(JsonPointer.empty())
                        .orElseGet(() -> SourceLocation.of(file.path().toString()));
                objects.add(new PlacedObject(content, new Origin(List.of(), Optional.empty(), location)));
            }
        }
        return objects;
    }

    private static Root of(TreePath path, List<PlacedObject> objects, List<Finding> findings) {
        List<FluxObject> flux = objects.stream()
                .flatMap(object -> FluxObject.of(Clusters.MANAGEMENT, object).stream())
                .toList();
        Optional<FluxObject> first = flux.stream()
                .filter(object -> !object.kind().equals(FluxObject.HELM_RELEASE))
                .findFirst();
        if (first.isEmpty() && findings.isEmpty()) {
            return none(
                    SourceLocation.of(path.toString()),
                    "the root must hold a Kustomization of Flux or a FluxInstance, got \"" + path + "\" without",
                    BY_HAND);
        }
        Optional<ObjectIdentity> source = first.map(Root::sourceOf);
        Optional<String> address = first.filter(object -> object.kind().equals(FluxObject.FLUX_INSTANCE))
                .map(object -> object.text("sync", "url"));
        return new Root(objects, Collections.emptySortedMap(), source, address, findings);
    }

    private static ObjectIdentity sourceOf(FluxObject object) {
        if (object.kind().equals(FluxObject.KUSTOMIZATION)) {
            return Sources.reference(object, object.spec().path("sourceRef"));
        }
        PlacedObject source = new PlacedObject(
                FluxInstanceExpander.source(object), object.placed().origin());
        return source.identity();
    }
}
