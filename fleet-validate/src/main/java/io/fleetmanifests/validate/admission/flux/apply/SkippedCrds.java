package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** skipCRDs has been a word without meaning since Flux 2.2. */
final class SkippedCrds implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-skip-crds",
            "install.skipCRDs is not used, which no controller reads",
            "fluxcd/helm-controller internal/action/crds.go");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field skip = admission.spec("install", "skipCRDs");
        if (skip.isTrue()) {
            problems.accept(skip.problem(RULE, "has no effect since Flux 2.2, got true", "write crds: Skip"));
        }
    }
}
