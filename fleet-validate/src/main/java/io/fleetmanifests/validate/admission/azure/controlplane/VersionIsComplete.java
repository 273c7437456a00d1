package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A version is written in full: AKS has no notion of the latest patch. */
final class VersionIsComplete implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-version",
            "a Kubernetes version has major, minor and patch",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go validateVersion",
            "");

    private static final Pattern VERSION =
            Pattern.compile("v(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)[-0-9a-zA-Z_.+]*+");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("version");
        if (version.isPresent() && !VERSION.matcher(version.textOrEmpty()).matches()) {
            problems.accept(version.problem(
                    RULE, "must be major.minor.patch, got " + version.quoted(), "write v1.33.2, in full, for example"));
        }
    }
}
