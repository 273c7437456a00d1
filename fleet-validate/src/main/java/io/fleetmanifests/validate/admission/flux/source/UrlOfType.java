package io.fleetmanifests.validate.admission.flux.source;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** An address of an OCI registry belongs to type oci, and no other does. */
final class UrlOfType implements AdmissionRule {

    private static final Rule OCI = Rule.reconcile(
            "flux-helm-repository-oci",
            "a HelmRepository with an oci:// address has type oci",
            "fluxcd/source-controller internal/controller/helmrepository_controller.go reconcileSource",
            "");

    private static final Rule HTTP = Rule.reconcile(
            "flux-helm-repository-type",
            "a HelmRepository of type oci has an oci:// address",
            "fluxcd/source-controller internal/controller/helmchart_controller.go buildFromHelmRepository",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(OCI, HTTP);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field url = admission.spec("url");
        boolean oci = url.textOrEmpty().startsWith("oci://");
        boolean typed = admission.spec("type").is("oci");
        if (oci && !typed) {
            problems.accept(url.problem(
                    OCI, "must not be an oci:// address in type default, got " + url.quoted(), "add type: oci"));
        }
        if (typed && !oci && !url.isEmpty()) {
            problems.accept(url.problem(
                    HTTP, "must be an oci:// address in type oci, got " + url.quoted(), "delete type: oci"));
        }
    }
}
