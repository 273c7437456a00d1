package io.fleetmanifests.validate.admission.capi.part;

import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** When a machine counts as ill, and when it is replaced. */
public final class HealthChecks {

    private static final long LEAST = 30;

    private HealthChecks() {}

    /** Where the time is that a node may take to start. */
    public static Field startup(Field check, boolean v1beta2) {
        return v1beta2 ? check.at("checks", "nodeStartupTimeoutSeconds") : check.at("nodeStartupTimeout");
    }

    /** Where the number of ill machines is up to which they are replaced. */
    public static Field threshold(Field check, boolean v1beta2) {
        return v1beta2 ? check.at("remediation", "triggerIf", "unhealthyLessThanOrEqualTo") : check.at("maxUnhealthy");
    }

    /** Asks that a node may take 30 seconds to start, or any time, which is written as 0. */
    public static void checkStartup(Rule rule, Field timeout, Consumer<Problem> problems) {
        OptionalLong seconds = seconds(timeout);
        if (seconds.isPresent() && seconds.getAsLong() != 0 && seconds.getAsLong() < LEAST) {
            problems.accept(timeout.problem(
                    rule,
                    "must be 0 or at least 30 seconds, got " + timeout.quoted(),
                    "choose a longer time, or 0 to wait for ever"));
        }
    }

    /** Seconds as v1beta2 has them, or whole ones of a duration as v1beta1 does; empty for anything else. */
    private static OptionalLong seconds(Field timeout) {
        if (timeout.text().isEmpty()) {
            return timeout.number();
        }
        return GoDuration.tryParse(timeout.textOrEmpty())
                .map(duration -> OptionalLong.of(duration.toDuration().toSeconds()))
                .orElseGet(OptionalLong::empty);
    }
}
