package io.fleetmanifests.simulate.kustomize;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.NodeDocument;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.ResourceReader;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.YamlDocuments;
import io.fleetmanifests.tree.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folder of a kustomization file, which its paths start at.
 *
 * @param files the files of the tree
 * @param path the folder's path; empty at the top
 * @param log what is said about what stands elsewhere
 */
record LayerFolder(TreeFiles files, String path, BuildLog log) {

    /** A document of a file that is no object of Kubernetes, as Kubernetes' reader reads it. */
    record Configuration(Manifest manifest, Function<JsonPointer, SourceLocation> places) {}

    /** The file at a path; empty when there is none. */
    Optional<ManifestFile> find(String relative) throws BuildFailure {
        return files.file(TreeFiles.resolve(path, relative));
    }

    /** The file at a path; empty, with a finding, when it stands at a URL. */
    Optional<ManifestFile> file(String relative, SourceLocation asked) throws BuildFailure {
        if (RemotePath.isFile(relative)) {
            skip(relative, asked);
            return Optional.empty();
        }
        Optional<ManifestFile> found = find(relative);
        if (found.isEmpty()) {
            throw BuildFailure.because("the file \"" + relative + "\" does not exist; add it, or correct the path");
        }
        return found;
    }

    void skip(String url, SourceLocation asked) {
        String message = "\"" + url + "\" stands outside the repository, so what it holds is not known";
        log.skip("kustomize-offline", asked, message);
    }

    /** The objects of a file. */
    List<Resource> resources(ManifestFile file) throws BuildFailure {
        List<NodeDocument> documents = files.documents(file);
        try {
            return ResourceReader.read(documents);
        } catch (BuildFailure e) {
            throw e.orAt(SourceLocation.of(file.path().toString()));
        }
    }

    /** The first document of a file; empty, with a finding, when it stands at a URL. */
    Optional<Configuration> configuration(String relative, SourceLocation asked) throws BuildFailure {
        Optional<ManifestFile> file = file(relative, asked);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String name = file.get().path().toString();
        YamlDocuments documents = YamlReader.readDocuments(name, file.get().toBytes());
        Manifest manifest = documents.manifests().stream()
                .findFirst()
                .orElseThrow(() -> BuildFailure.at(
                        SourceLocation.of(name),
                        documents.findings().isEmpty()
                                ? "the file is empty"
                                : documents.findings().get(0).message()));
        return Optional.of(new Configuration(
                manifest, pointer -> manifest.locateKey(pointer).orElse(SourceLocation.of(name))));
    }
}
