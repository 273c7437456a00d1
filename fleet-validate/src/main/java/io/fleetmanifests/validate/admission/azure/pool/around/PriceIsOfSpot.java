package io.fleetmanifests.validate.admission.azure.pool.around;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The most that a spot machine may cost. */
final class PriceIsOfSpot implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "ammp-spot-price",
            "spotMaxPrice stands on a spot pool, and is -1 or above 0",
            "https://learn.microsoft.com/azure/aks/spot-node-pool");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,18}(\\.[0-9]{1,18})?");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field price = admission.spec("spotMaxPrice");
        if (!price.isPresent()) {
            return;
        }
        if (!admission.spec("scaleSetPriority").is("Spot")) {
            problems.accept(price.problem(
                    RULE,
                    "must be absent on a pool that is not Spot, got " + price.quoted(),
                    "set scaleSetPriority Spot, or drop it"));
        }
        if (isNumber(price) && !isPrice(new BigDecimal(price.value().asText()))) {
            problems.accept(price.problem(
                    RULE,
                    "must be -1 or above 0, got " + price.quoted(),
                    "write \"-1\" for the price of the day, whatever it is"));
        }
    }

    /** Other spellings of a quantity, with a suffix for example, are left alone. */
    private static boolean isNumber(Field price) {
        return NUMBER.matcher(price.value().asText()).matches();
    }

    private static boolean isPrice(BigDecimal price) {
        return price.signum() > 0 || price.compareTo(BigDecimal.ONE.negate()) == 0;
    }
}
