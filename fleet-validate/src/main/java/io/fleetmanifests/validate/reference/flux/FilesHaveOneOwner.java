package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.reference.FluxKustomization;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.reference.kustomize.Reach;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Two Kustomizations that apply one object overwrite each other in silence, and one of them deletes it in the end. */
final class FilesHaveOneOwner implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
                    "flux-two-owners",
                    "no file is applied by two Kustomizations to one cluster as the same objects",
                    "kustomize-controller internal/controller/kustomization_controller.go apply, prune")
            .withSeverity(Severity.WARNING);

    /** What makes other objects of the same files, or puts them elsewhere. */
    private static final List<String> DIFFERENT =
            List.of("targetNamespace", "namePrefix", "nameSuffix", "kubeConfig", "postBuild", "patches", "components");

    private record Result(String place, String how) {}

    private record Overlap(FluxKustomization first, FluxKustomization second) {}

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<Result, Map<String, FluxKustomization>> owners = new HashMap<>();
        for (FluxKustomization each : FluxKustomization.ofTree(objects)) {
            Map<String, FluxKustomization> owned =
                    owners.computeIfAbsent(result(each.object()), key -> new HashMap<>());
            Map<Overlap, List<String>> overlaps = new LinkedHashMap<>();
            for (String file : Reach.of(objects, each).files()) {
                FluxKustomization other = owned.putIfAbsent(file, each);
                if (other != null
                        && !objects.files().objects(file).isEmpty()
                        && !other.object().isLike(each.object())) {
                    overlaps.computeIfAbsent(new Overlap(other, each), key -> new ArrayList<>())
                            .add(file);
                }
            }
            overlaps.forEach((overlap, both) -> findings.accept(finding(overlap, both)));
        }
    }

    private static Result result(IndexedObject kustomization) {
        StringBuilder how = new StringBuilder();
        if (!Flux.target(kustomization).isEmpty()) {
            // The Secret of the same name in another namespace is that of another cluster.
            how.append(kustomization.namespace()).append('\n');
        }
        DIFFERENT.forEach(key -> how.append(kustomization.spec(key).json()).append('\n'));
        return new Result(kustomization.place(), how.toString());
    }

    private static Finding finding(Overlap overlap, List<String> files) {
        IndexedObject second = overlap.second().object();
        return second.finding(second.spec("path")
                .problem(
                        RULE,
                        "must not apply what " + overlap.first().object() + " applies as well, got "
                                + (files.size() == 1 ? "" : files.size() + " files, first ")
                                + Values.quote(files.get(0)),
                        "give each object one Kustomization; the other one deletes it when it is dropped"));
    }
}
