package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** System pods run on Linux. */
final class SystemPoolRunsLinux extends PoolRule {

    SystemPoolRunsLinux() {
        super("ammp-system-linux", "a pool of mode System runs Linux", "validateOSType");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field os = spec.at("osType");
        if (spec.at("mode").is("System") && os.text().isPresent() && !os.is("Linux")) {
            problems.accept(problem(
                    os,
                    "must be Linux in a pool of mode System, got " + os.quoted(),
                    "make it a User pool, or a Linux one"));
        }
    }
}
