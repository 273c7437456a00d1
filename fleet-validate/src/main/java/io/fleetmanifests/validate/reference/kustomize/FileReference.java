package io.fleetmanifests.validate.reference.kustomize;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.RelativePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path in a kustomization file.
 *
 * @param field where it stands
 * @param text the path as it stands there
 * @param builds whether it may lead to a folder that is built, as a resource may, and not only to a file
 */
record FileReference(Field field, String text, boolean builds) {

    private static final List<String> BUILT = List.of("resources", "bases", "components");
    private static final List<String> WITH_PATHS = List.of("patches", "patchesJson6902", "replacements");
    private static final List<String> PATHS =
            List.of("patchesStrategicMerge", "crds", "configurations", "transformers", "generators", "validators");
    private static final Set<String> GENERATORS = Set.of("configMapGenerator", "secretGenerator");

    /** A host in front makes it a repository elsewhere; as kustomize, without asking the network. */
    private static final Pattern REMOTE =
            Pattern.compile("[^/]*(:|//|\\?|@).*|.*(://|//|\\?ref=|\\.git).*|[^/]+\\.[a-z]+/.*");

    /** The paths in a kustomization file that lead to something of the same tree; inline content and other repositories are left out. */
    static List<FileReference> of(IndexedObject kustomization) {
        List<FileReference> found = new ArrayList<>();
        for (String key : BUILT) {
            kustomization.at(key).items().forEach(entry -> add(found, entry, entry.textOrEmpty(), true));
        }
        for (String key : WITH_PATHS) {
            kustomization.at(key).items().forEach(entry -> add(found, entry.at("path")));
        }
        for (String key : PATHS) {
            kustomization.at(key).items().forEach(entry -> add(found, entry));
        }
        for (String key : GENERATORS) {
            for (Field generator : kustomization.at(key).items()) {
                generator.at("files").items().forEach(entry -> addNamed(found, entry));
                generator.at("envs").items().forEach(entry -> add(found, entry));
                add(found, generator.at("env"));
            }
        }
        return List.copyOf(found);
    }

    private static void add(List<FileReference> found, Field entry) {
        add(found, entry, entry.textOrEmpty(), false);
    }

    /** An input of a generator may have the name that it gets, and an equals sign, before its path. */
    private static void addNamed(List<FileReference> found, Field entry) {
        String text = entry.textOrEmpty();
        add(found, entry, text.substring(text.indexOf('=') + 1), false);
    }

    private static void add(List<FileReference> found, Field entry, String text, boolean builds) {
        boolean inline = text.isEmpty() || text.indexOf('\n') >= 0 || text.indexOf('{') >= 0;
        if (!inline
                && !text.startsWith("/")
                && (text.startsWith(".") || !REMOTE.matcher(text).matches())) {
            found.add(new FileReference(entry, text, builds));
        }
    }

    /** Where it leads from the folder of its file; empty when that is outside of the tree. */
    Optional<String> target(String folder) {
        return RelativePath.resolve(folder, text);
    }
}
