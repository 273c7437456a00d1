package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.LabelSelector;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** A MachineDeployment finds the machines that it makes. */
final class SelectorMatchesTemplate extends MachineRule {

    SelectorMatchesTemplate() {
        super(MachineKind.DEPLOYMENT.rule(
                "selector", "the selector of a %s can be read, and matches the labels of its template", "validate"));
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        LabelSelector selector = new LabelSelector(admission.spec("selector"));
        List<Problem> faults = selector.faults(rule());
        faults.forEach(problems);
        Field labels = admission.spec("template", "metadata", "labels");
        if (faults.isEmpty() && !selector.matches(labels)) {
            problems.accept(problem(
                    labels,
                    "must match spec.selector, got " + LabelSelector.text(labels),
                    "give the template the labels of the selector, or drop the selector"));
        }
    }
}
