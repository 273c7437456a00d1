package io.fleetmanifests.validate.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which sources of Flux a tree is itself: a Kustomization of such a one leads to a folder of the tree in which Flux goes on. */
final class OwnSources {

    private static final String FLUX = ".toolkit.fluxcd.io";

    private OwnSources() {}

    static Set<Source> of(ObjectIndex objects) {
        Set<String> leading = foldersWithFlux(objects.files());
        Set<Source> own = new HashSet<>();
        for (IndexedObject kustomization : objects.all(Source.KUSTOMIZE_GROUP, "Kustomization")) {
            Optional<String> path =
                    RelativePath.resolve("", kustomization.spec("path").textOrEmpty());
            // The top is there in every repository, so it tells nothing.
            if (path.filter(leading::contains).isPresent()) {
                own.add(Source.of(kustomization, kustomization.spec("sourceRef")));
            }
        }
        return own;
    }

    private static Set<String> foldersWithFlux(Files files) {
        Set<String> folders = new HashSet<>();
        for (String path : files.below("")) {
            if (files.objects(path).stream().anyMatch(object -> object.group().endsWith(FLUX))) {
                String folder = RelativePath.folder(path);
                while (!folder.isEmpty() && folders.add(folder)) {
                    folder = RelativePath.folder(folder);
                }
            }
        }
        return folders;
    }

    /** Whether no kustomization gives objects other names than those in their files. */
    static boolean keepsNames(ObjectIndex objects) {
        return objects.files().kustomizations().values().stream()
                        .noneMatch(each -> each.at("namePrefix").isPresent()
                                || each.at("nameSuffix").isPresent())
                && objects.all(Source.KUSTOMIZE_GROUP, "Kustomization").stream()
                        .noneMatch(each -> each.spec("namePrefix").isPresent()
                                || each.spec("nameSuffix").isPresent());
    }
}
