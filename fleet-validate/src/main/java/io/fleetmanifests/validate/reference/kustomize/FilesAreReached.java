package io.fleetmanifests.validate.reference.kustomize;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.reference.FluxKustomization;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A file that somebody forgot to list looks as if it were applied. */
final class FilesAreReached implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
                    "kustomize-file-unreached",
                    "the kustomization files below the path of a Kustomization lead to every file with objects there",
                    "kustomize api/internal/target/kusttarget.go accumulateResources")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        List<FluxKustomization> kustomizations = FluxKustomization.ofTree(objects);
        Set<String> reached = new HashSet<>();
        for (FluxKustomization each : kustomizations) {
            reached.addAll(Reach.of(objects, each).files());
        }
        for (FluxKustomization each : kustomizations) {
            for (String path : objects.files().below(each.path())) {
                List<IndexedObject> content = objects.files().objects(path);
                // Saying it once is enough, also where the paths of two Kustomizations are inside each other.
                if (!content.isEmpty() && !content.get(0).kind().isEmpty() && reached.add(path)) {
                    findings.accept(finding(content.get(0), each));
                }
            }
        }
    }

    private static Finding finding(IndexedObject first, FluxKustomization kustomization) {
        return first.finding(Problem.of(
                RULE,
                FieldPath.root(),
                "is below the path " + Values.quote(kustomization.path()) + " of " + kustomization.object()
                        + ", and no kustomization file leads to it",
                "add the file to the resources of a kustomization.yaml, or delete it"));
    }
}
