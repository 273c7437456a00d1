package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The names of AKS's pools go into the names of their machines. */
final class PoolNameIsShort extends PoolRule {

    PoolNameIsShort() {
        super(
                "ammp-name-len",
                "the name of a pool has at most 12 characters, of a Windows pool 6",
                "validateNameLength");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field name = spec.at("name");
        boolean windows = spec.at("osType").is("Windows");
        int most = windows ? 6 : 12;
        // Go counts bytes.
        int length = name.textOrEmpty().getBytes(StandardCharsets.UTF_8).length;
        if (length > most) {
            problems.accept(problem(
                    name,
                    "must be at most " + most + " characters for " + (windows ? "Windows" : "Linux") + ", got "
                            + name.quoted() + " (" + length + ")",
                    "shorten it"));
        }
    }
}
