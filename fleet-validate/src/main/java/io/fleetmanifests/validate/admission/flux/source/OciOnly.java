package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** Some settings mean something in an OCI registry only. */
final class OciOnly implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-helm-repository-oci-only",
            "provider and insecure of a HelmRepository mean something in type oci only",
            "fluxcd/source-controller api/v1/helmrepository_types.go");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        if (admission.spec("type").is("oci")) {
            return;
        }
        Field provider = admission.spec("provider");
        if (!provider.isEmpty() && !provider.is("generic")) {
            problems.accept(provider.problem(
                    RULE,
                    "has no effect without type oci, got " + provider.quoted(),
                    "delete it, or use an oci:// address"));
        }
        Field insecure = admission.spec("insecure");
        if (insecure.isTrue()) {
            problems.accept(insecure.problem(
                    RULE, "has no effect without type oci, got true", "delete it, or use an oci:// address"));
        }
    }
}
