package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Values of releases and variables of Kustomizations. A Secret is most often not in a repository, so nothing is said of one. */
final class InputsAreDeclared implements ReferenceRule {

    private static final String CONFIG_MAP = "ConfigMap";

    private static final Rule VALUES = Rule.reference(
                    "flux-values-missing",
                    "a ConfigMap in valuesFrom is declared and has the key, or the entry is optional",
                    "helm-controller internal/controller/helmrelease_controller.go; pkg chartutil/values.go")
            .withSeverity(Severity.WARNING);
    private static final Rule VARIABLES = Rule.reference(
                    "flux-variables-missing",
                    "a ConfigMap in substituteFrom is declared, or the entry is optional",
                    "pkg kustomize/kustomize_varsub.go LoadVariables")
            .withSeverity(Severity.WARNING);

    @Override
    public List<Rule> rules() {
        return List.of(VALUES, VARIABLES);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        for (IndexedObject release : Flux.releases(objects)) {
            for (Field entry : release.spec("valuesFrom").items()) {
                checkMissing(VALUES, release, entry, objects, findings);
                checkKey(release, entry, objects).ifPresent(problem -> findings.accept(release.finding(problem)));
            }
        }
        for (IndexedObject kustomization : Flux.kustomizations(objects)) {
            for (Field entry : kustomization.spec("postBuild", "substituteFrom").items()) {
                checkMissing(VARIABLES, kustomization, entry, objects, findings);
            }
        }
    }

    private static void checkMissing(
            Rule rule, IndexedObject from, Field entry, ObjectIndex objects, Consumer<Finding> findings) {
        Field name = entry.at("name");
        if (entry.at("kind").is(CONFIG_MAP)
                && !entry.at("optional").isTrue()
                && objects.lacks(from, "", CONFIG_MAP, from.namespace(), name.textOrEmpty())) {
            findings.accept(from.finding(name.problem(
                    rule,
                    "must name a ConfigMap that is declared in the namespace of the " + from.kind() + ", got "
                            + name.quoted(),
                    "declare it, set optional, or leave it if the cluster has it already")));
        }
    }

    /** As files have a ConfigMap, a patch may still add the key; on a cluster, or where there is one only, it is what it is. */
    private static Optional<Problem> checkKey(IndexedObject release, Field entry, ObjectIndex objects) {
        String name = entry.at("name").textOrEmpty();
        String key = entry.at("valuesKey").text().orElse("values.yaml");
        if (!entry.at("kind").is(CONFIG_MAP) || entry.at("optional").isTrue()) {
            return Optional.empty();
        }
        List<IndexedObject> found = objects.find(release, "", CONFIG_MAP, release.namespace(), name);
        boolean absent = found.size() == 1
                && !found.get(0).at("data").at(key).isPresent()
                && !found.get(0).at("binaryData").at(key).isPresent();
        Field place = entry.at("valuesKey").isPresent() ? entry.at("valuesKey") : entry.at("name");
        return absent
                ? Optional.of(place.problem(
                        VALUES,
                        "must be a key of ConfigMap " + name + ", got " + Values.quote(key),
                        "add it to data, or set valuesKey"))
                : Optional.empty();
    }
}
