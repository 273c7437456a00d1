package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A GitHub App has a key. */
final class GithubSecret implements AdmissionRule {

    private static final Rule RULE = Rule.reconcile(
            "flux-git-github-secret",
            "a GitRepository of provider github has a secretRef with the data of a GitHub App",
            "fluxcd/source-controller internal/controller/gitrepository_controller.go getAuthOpts",
            "Flux 2.5 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field secret = admission.spec("secretRef");
        if (admission.spec("provider").is("github") && !secret.isPresent()) {
            problems.accept(secret.problem(
                    RULE,
                    "is missing, and provider github needs one",
                    "name the Secret of a GitHub App, or use provider generic"));
        }
    }
}
