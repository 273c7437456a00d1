package io.fleetmanifests.validate.admission.azure.pool;

import com.google.re2j.Pattern;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** What Azure takes for the name of a subnet. */
final class SubnetIsAName extends PoolRule {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,78}[a-zA-Z0-9]");

    SubnetIsAName() {
        super("ammp-subnet", "subnetName is the name of a subnet, 2 to 80 characters", "validateMPSubnetName");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field subnet = spec.at("subnetName");
        subnet.text().ifPresent(name -> {
            if (!NAME.matcher(name).matches()) {
                problems.accept(problem(
                        subnet,
                        "must be 2 to 80 letters, digits, dots, underscores and hyphens, a letter or digit at both ends,"
                                + " got " + subnet.quoted(),
                        "give the subnet's name, not its resource ID"));
            }
        });
    }
}
