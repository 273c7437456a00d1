package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.FluxKustomization;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.reference.RelativePath;
import io.fleetmanifests.validate.reference.Source;
import io.fleetmanifests.validate.reference.kustomize.Reach;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Spelling;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The folder of a Kustomization whose source is the tree itself. */
final class PathsLeadSomewhere implements ReferenceRule {

    private static final Rule MISSING = Rule.reference(
            "flux-path-missing",
            "spec.path of a Kustomization is a folder of its source",
            "kustomize-controller internal/controller/kustomization_controller.go reconcile");
    private static final Rule EMPTY = Rule.reference(
                    "flux-path-empty",
                    "a Kustomization that prunes leads to an object: with none, Flux deletes all that it has applied",
                    "pkg kustomize/kustomize_generator.go")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(MISSING, EMPTY);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        if (objects.isExpanded()) {
            return;
        }
        // A checkout lacks the submodules that Flux gets.
        boolean submodules = objects.files().isFile(".gitmodules");
        for (IndexedObject each : Flux.kustomizations(objects)) {
            Field path = each.spec("path");
            if (objects.isOwn(Source.of(each, each.spec("sourceRef")))
                    && !ObjectIndex.hasVariable(path.textOrEmpty())
                    && !isFolder(path.textOrEmpty(), objects)) {
                findings.accept(each.finding(path.problem(
                                MISSING,
                                "must be a folder of the repository, got " + path.quoted(),
                                isBlank(path.textOrEmpty())
                                        ? "fill in the blank, unless this file is a template that Flux does not see"
                                        : hint(path.textOrEmpty(), objects))
                        .withSeverity(submodules || isBlank(path.textOrEmpty()) ? Severity.WARNING : Severity.ERROR)));
            }
        }
        for (FluxKustomization each : FluxKustomization.ofTree(objects)) {
            IndexedObject object = each.object();
            if (object.spec("prune").isTrue()
                    && !isMeantToBeEmpty(each.path(), objects)
                    && Reach.of(objects, each).isEmpty()) {
                findings.accept(object.finding(object.spec("path")
                        .problem(
                                EMPTY,
                                "must lead to an object while spec.prune is true, got "
                                        + object.spec("path").quoted() + " without any",
                                "Flux would delete all that it applied before; set prune to false first, or drop the"
                                        + " Kustomization")));
            }
        }
    }

    /** Whether a path has a blank that a script fills in, such as {@code {CLUSTER_NAME}}: nobody calls a folder so. */
    private static boolean isBlank(String path) {
        return path.matches(".*(\\{\\w+}|<\\w+>).*");
    }

    /** Who writes down an empty list knows that it is one. */
    private static boolean isMeantToBeEmpty(String path, ObjectIndex objects) {
        return objects.files()
                .kustomization(path)
                .map(file -> file.at("resources"))
                .filter(resources -> resources.value().isArray() && resources.isEmpty())
                .isPresent();
    }

    private static boolean isFolder(String path, ObjectIndex objects) {
        return RelativePath.resolve("", path).filter(objects.files()::isFolder).isPresent();
    }

    private static String hint(String text, ObjectIndex objects) {
        Optional<String> path = RelativePath.resolve("", text);
        if (path.filter(objects.files()::isFile).isPresent()) {
            return "name the folder of this file";
        }
        return path.flatMap(known -> Spelling.nearest(known, objects.files().folders()))
                .map(near -> "did you mean " + Values.quote("./" + near) + "?")
                .orElse("add the folder, or drop the Kustomization: Flux stops there and deletes nothing");
    }
}
