package io.fleetmanifests.validate.admission.capi.part;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.function.Consumer;

/** How machines are replaced by new ones. */
public final class RollingUpdates {

    private RollingUpdates() {}

    /** Asks that a rolling update can move: one more machine for a while, or one less. */
    public static void check(Rule rule, Field update, Consumer<Problem> problems) {
        Field unavailable = update.at("maxUnavailable");
        Field surge = update.at("maxSurge");
        IntOrPercent.check(rule, unavailable, problems);
        IntOrPercent.check(rule, surge, problems);
        if (IntOrPercent.isZero(unavailable) && IntOrPercent.isZero(surge)) {
            problems.accept(update.problem(
                    rule, "must not have both maxUnavailable and maxSurge 0", "set maxSurge to 1, for example"));
        }
    }
}
