package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Who names no tag gets whatever was pushed last. */
final class TagLatest implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-oci-ref",
            "an OCIRepository says what to pull: without ref it is the tag latest",
            "fluxcd/source-controller internal/controller/ocirepository_controller.go getArtifactRef");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field ref = admission.spec("ref");
        boolean named = List.of("tag", "semver", "digest").stream()
                .anyMatch(key -> !ref.at(key).isEmpty());
        if (!named) {
            problems.accept(ref.problem(
                    RULE,
                    "names nothing, so Flux pulls the tag latest, got " + ref.json(),
                    "write a tag, a semver range or a digest"));
        }
    }
}
