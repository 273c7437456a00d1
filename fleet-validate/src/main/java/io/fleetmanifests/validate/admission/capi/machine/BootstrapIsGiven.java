package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** A machine starts with something, if only with an empty text as the name of a Secret. */
final class BootstrapIsGiven extends MachineRule {

    BootstrapIsGiven(MachineKind kind) {
        super(kind.rule(
                "bootstrap", "a %s has a bootstrap.configRef or a bootstrap.dataSecretName, be it empty", "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field bootstrap = admission.spec("template", "spec", "bootstrap");
        if (!ObjectReference.of(bootstrap.at("configRef")).isDefined()
                && !bootstrap.at("dataSecretName").isPresent()) {
            problems.accept(problem(
                    bootstrap,
                    "must have a configRef or a dataSecretName, has none of them",
                    "write dataSecretName: \"\" when the provider needs none"));
        }
    }
}
