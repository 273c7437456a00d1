package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.helm.Chart;
import io.fleetmanifests.simulate.kustomize.KustomizeResult;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import java.util.List;
import java.util.Optional;

/** A repository as one Flux object sees it: what it asks is remembered among its lookups. */
final class RepositoryView {

    private final Repository repository;
    private final boolean whole;
    private final Lookups lookups;

    RepositoryView(Repository repository, boolean whole, Lookups lookups) {
        this.repository = repository;
        this.whole = whole;
        this.lookups = lookups;
    }

    /** Whether the source has no other files than these, so that what is missing here is missing. */
    boolean isWhole() {
        return whole;
    }

    /** Whether a folder, given by its path or as empty for the top, has files. */
    boolean hasFolder(String folder) {
        return lookups.ask(repository, now -> now.hasFolder(folder));
    }

    /** Whether a path is a file. */
    boolean hasFile(String path) {
        return lookups.ask(repository, now -> now.hasFile(path));
    }

    /** The text of the file at a path. */
    Optional<String> text(String path) {
        return lookups.ask(repository, now -> now.file(path)).map(ManifestFile::toText);
    }

    /** The documents of the file at a path; none when there is no file. */
    List<Manifest> manifests(String path) {
        return lookups.ask(repository, now -> now.file(path))
                .map(ManifestFile::manifests)
                .orElse(List.of());
    }

    /** The kustomization file of a folder; shared: copy it before you change it. */
    FolderBuild kustomization(String folder) {
        return lookups.ask(repository, now -> now.kustomization(folder));
    }

    /** What a folder builds to with that kustomization file; shared: copy an object before you change it. */
    KustomizeResult build(String folder, ObjectNode kustomization) {
        return lookups.ask(repository, now -> now.build(folder, kustomization));
    }

    /** The chart of a folder or an archive. */
    Optional<Chart> chart(String path) {
        return lookups.ask(repository, now -> now.chart(path));
    }
}
