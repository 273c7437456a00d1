package io.fleetmanifests.validate.reference.kustomize;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.reference.Files;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.reference.RelativePath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Spelling;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** kustomize stops at the first path that leads nowhere. */
final class FilesAreThere implements ReferenceRule {

    private static final Rule MISSING = Rule.reference(
            "kustomize-file-missing",
            "a kustomization file names files and folders that are there",
            "kustomize api/internal/target/kusttarget.go accumulateResources");
    private static final Rule FOLDER = Rule.reference(
            "kustomize-folder-without-file",
            "a folder that a kustomization file names has a kustomization file",
            "kustomize api/internal/target/kusttarget.go accumulateDirectory");

    /** What the installation of Flux writes into the repository itself, most often after the rest is there. */
    private static final String WRITTEN_BY_FLUX = "gotk-components.yaml";

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, FOLDER);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Files files = objects.files();
        files.kustomizations().forEach((folder, kustomization) -> {
            for (FileReference reference : FileReference.of(kustomization)) {
                reference
                        .target(folder)
                        .flatMap(target -> problem(reference, target, files))
                        .ifPresent(problem -> findings.accept(kustomization.finding(problem)));
            }
        });
    }

    private static Optional<Problem> problem(FileReference reference, String target, Files files) {
        String got = Values.quote(reference.text());
        if (files.isFile(target) || target.endsWith(WRITTEN_BY_FLUX)) {
            return Optional.empty();
        }
        if (!files.isFolder(target)) {
            return Optional.of(missing(reference, target, files));
        }
        if (!reference.builds()) {
            return Optional.of(reference
                    .field()
                    .problem(MISSING, "must be the path of a file, got the folder " + got, "name a file in it"));
        }
        return files.kustomization(target).isPresent() || hasOpaqueKustomization(target, files)
                ? Optional.empty()
                : Optional.of(reference
                        .field()
                        .problem(
                                FOLDER,
                                "must be a folder with a kustomization.yaml, got " + got,
                                "add one there, or name the files in it"));
    }

    /** A folder may be a submodule of Git, which Flux gets and a checkout lacks; a file is there or not. */
    private static Problem missing(FileReference reference, String target, Files files) {
        boolean folder = reference.builds() && target.indexOf('.', target.lastIndexOf('/') + 1) < 0;
        return reference
                .field()
                .problem(
                        MISSING,
                        "must be the path of " + (folder ? "a folder" : "a file") + " of the tree, got "
                                + Values.quote(reference.text()),
                        folder ? "add it, unless it is a submodule of Git, or drop the entry" : hint(target, files))
                .withSeverity(folder ? Severity.WARNING : Severity.ERROR);
    }

    /** One that could not be read, or has another name than most. */
    private static boolean hasOpaqueKustomization(String folder, Files files) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return files.isFile(start + "kustomization.yaml")
                || files.isFile(start + "kustomization.yml")
                || files.isFile(start + "Kustomization");
    }

    private static String hint(String target, Files files) {
        String folder = RelativePath.folder(target);
        List<String> beside = files.below(folder).stream()
                .filter(path -> RelativePath.folder(path).equals(folder))
                .toList();
        return Spelling.nearest(target, beside)
                .map(near -> "did you mean " + Values.quote(near.substring(near.lastIndexOf('/') + 1)) + "?")
                .orElse("add it, or drop the entry");
    }
}
