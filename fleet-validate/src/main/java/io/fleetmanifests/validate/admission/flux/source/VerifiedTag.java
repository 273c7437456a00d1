package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Only a tag has the signature of a tag. */
final class VerifiedTag implements AdmissionRule {

    private static final Rule RULE = Rule.reconcile(
            "flux-git-verify-tag",
            "a GitRepository that verifies tags refers to one",
            "fluxcd/source-controller internal/controller/gitrepository_controller.go verifySignature",
            "Flux 2.1 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field mode = admission.spec("verify", "mode");
        boolean verifies = mode.is("Tag") || mode.is("TagAndHEAD");
        Field ref = admission.spec("ref");
        boolean tag = !ref.at("tag").isEmpty()
                || !ref.at("semver").isEmpty()
                || ref.at("name").textOrEmpty().startsWith("refs/tags/");
        if (verifies && !tag) {
            problems.accept(mode.problem(
                    RULE,
                    "needs a tag to verify, got " + mode.quoted() + " and ref " + ref.json(),
                    "set ref.tag or ref.semver, or use mode HEAD"));
        }
    }
}
