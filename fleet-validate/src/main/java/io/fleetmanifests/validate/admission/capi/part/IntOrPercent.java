package io.fleetmanifests.validate.admission.capi.part;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How many of some machines: a number, or a share with a percent sign. */
public final class IntOrPercent {

    private static final Pattern PERCENT = Pattern.compile("[-+]?[0-9]{1,18}%");

    private IntOrPercent() {}

    /** Asks that a text is a share. */
    public static void check(Rule rule, Field field, Consumer<Problem> problems) {
        if (field.text().filter(text -> !PERCENT.matcher(text).matches()).isPresent()) {
            problems.accept(field.problem(
                    rule,
                    "must be a whole number or a percentage, got " + field.quoted(),
                    "write 1 without quotes, or \"20%\", for example"));
        }
    }

    /** Whether it is the number 0; 0% is another thing to upstream. */
    static boolean isZero(Field field) {
        return field.number().isPresent() && field.number().getAsLong() == 0;
    }
}
