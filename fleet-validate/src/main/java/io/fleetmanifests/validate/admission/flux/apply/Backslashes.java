package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A path in a repository has slashes. */
final class Backslashes implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-path-backslash",
            "the path of a Kustomization has no backslashes, which are no separators on the controller",
            "fluxcd/kustomize-controller internal/controller/kustomization_controller.go reconcile");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field path = admission.spec("path");
        String text = path.textOrEmpty();
        if (text.indexOf('\\') >= 0) {
            problems.accept(path.problem(
                    RULE,
                    "must have no backslashes: the controller looks for a folder of that name, got " + path.quoted(),
                    "write " + text.replace('\\', '/')));
        }
    }
}
