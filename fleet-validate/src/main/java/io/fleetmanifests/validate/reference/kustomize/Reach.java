package io.fleetmanifests.validate.reference.kustomize;

import io.fleetmanifests.validate.reference.Files;
import io.fleetmanifests.validate.reference.FluxKustomization;
import io.fleetmanifests.validate.reference.IndexQuestion;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.RelativePath;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The files that Flux comes to from the folder of a Kustomization, by way of kustomization files or without one. */
public final class Reach {

    /** Keys that bring objects from somewhere else than the files of the tree. */
    private static final List<String> MAKERS =
            List.of("configMapGenerator", "secretGenerator", "helmCharts", "helmChartInflationGenerator", "generators");

    private static final IndexQuestion<Map<FluxKustomization, Reach>> KNOWN =
            new IndexQuestion<>(objects -> new ConcurrentHashMap<>());

    private final Files files;
    private final Set<String> visited = new HashSet<>();
    private final SortedSet<String> reached = new TreeSet<>();
    private boolean more;

    private Reach(Files files) {
        this.files = files;
    }

    /**
     * The reach of a folder.
     *
     * @param components what a Kustomization adds to it in spec.components, relative to the folder
     */
    public static Reach of(Files files, String folder, List<String> components) {
        Reach reach = new Reach(files);
        reach.build(folder);
        components.stream()
                .map(component -> RelativePath.resolve(folder, component))
                .flatMap(Optional::stream)
                .forEach(reach::build);
        return reach;
    }

    /** The reach of a Kustomization of the tree, found when the first rule asks. */
    public static Reach of(ObjectIndex objects, FluxKustomization kustomization) {
        return objects.answer(KNOWN)
                .computeIfAbsent(kustomization, each -> of(objects.files(), each.path(), each.components()));
    }

    /** The files, those that are only read included. */
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(reached);
    }

    /** Whether for certain no object comes out of it. */
    public boolean isEmpty() {
        return !more && reached.isEmpty();
    }

    private void build(String folder) {
        if (visited.add(folder)) {
            Optional<IndexedObject> kustomization = files.kustomization(folder);
            if (kustomization.isPresent()) {
                follow(folder, kustomization.get());
            } else {
                walk(folder);
            }
        }
    }

    private void follow(String folder, IndexedObject kustomization) {
        List<FileReference> references = FileReference.of(kustomization);
        int entries = 0;
        for (String key : List.of("resources", "bases", "components")) {
            entries += kustomization.at(key).items().size();
        }
        // What is not looked into, a repository elsewhere say, may have objects.
        more |= entries > references.stream().filter(FileReference::builds).count()
                || MAKERS.stream().anyMatch(key -> kustomization.at(key).isPresent());
        for (FileReference reference : references) {
            Optional<String> target = reference.target(folder);
            more |= target.isEmpty();
            target.ifPresent(path -> take(path, reference.builds()));
        }
    }

    private void take(String path, boolean builds) {
        if (files.isFile(path)) {
            reached.add(path);
        } else if (builds && files.isFolder(path)) {
            build(path);
        }
    }

    /** As Flux writes a kustomization file where there is none: a folder below that has one is built, and not walked. */
    private void walk(String folder) {
        for (String path : files.below(folder)) {
            Optional<String> built = folderWithKustomization(folder, RelativePath.folder(path));
            if (built.isPresent()) {
                build(built.get());
            } else if (path.endsWith(".yaml") || path.endsWith(".yml")) {
                reached.add(path);
            }
        }
    }

    /** The outermost folder on the way down that has a kustomization file. */
    private Optional<String> folderWithKustomization(String from, String to) {
        Optional<String> found = Optional.empty();
        String folder = to;
        while (!folder.equals(from) && !folder.isEmpty()) {
            if (files.kustomization(folder).isPresent()) {
                found = Optional.of(folder);
            }
            folder = RelativePath.folder(folder);
        }
        return found;
    }
}
