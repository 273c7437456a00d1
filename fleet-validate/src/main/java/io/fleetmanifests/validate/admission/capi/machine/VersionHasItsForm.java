package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.capi.part.KubernetesVersions;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** The version of Kubernetes on machines. */
final class VersionHasItsForm extends MachineRule {

    VersionHasItsForm(MachineKind kind) {
        super(kind.rule("version", "the version of a %s is major.minor.patch", "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field version = admission.spec("template", "spec", "version");
        if (!version.isEmpty()) {
            KubernetesVersions.check(rule(), version, problems);
        }
    }
}
