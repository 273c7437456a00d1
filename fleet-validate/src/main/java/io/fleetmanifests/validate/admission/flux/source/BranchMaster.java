package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who names no branch gets the one that nobody has any more. */
final class BranchMaster implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-git-ref",
            "a GitRepository says what to check out: without ref it is the branch master",
            "fluxcd/source-controller internal/controller/gitrepository_controller.go");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field ref = admission.spec("ref");
        boolean named = ref.fields().values().stream().anyMatch(field -> !field.isEmpty());
        if (!named) {
            problems.accept(ref.problem(
                    RULE,
                    "names nothing, so Flux checks out the branch master, got " + ref.json(),
                    "write branch: main"));
        }
    }
}
