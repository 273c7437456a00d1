package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** How large the disks of the operating system are. */
final class DiskHasASize implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-disk-size",
            "osDiskSizeGB is 0, for the default, or 30 to 2048",
            "https://learn.microsoft.com/azure/aks/concepts-storage");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field size = admission.spec("osDiskSizeGB");
        size.number().ifPresent(number -> {
            if (number != 0 && (number < 30 || number > 2048)) {
                problems.accept(
                        size.problem(RULE, "must be 0 or 30 to 2048, got " + number, "choose a value in that range"));
            }
        });
    }
}
