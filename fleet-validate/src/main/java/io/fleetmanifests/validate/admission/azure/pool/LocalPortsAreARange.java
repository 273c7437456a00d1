package io.fleetmanifests.validate.admission.azure.pool;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** The ports that a node uses for what it sends. */
final class LocalPortsAreARange extends PoolRule {

    /** Zeros in front are as good as none to Go. */
    private static final Pattern PORTS = Pattern.compile("0*([0-9]{1,5}) 0*([0-9]{1,5})");

    LocalPortsAreARange() {
        super(
                "ammp-portrange",
                "the range of local ports is two ports in order, within bounds",
                "validateLinuxOSConfig");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field range = spec.at("linuxOSConfig", "sysctls", "netIpv4IPLocalPortRange");
        range.text().ifPresent(text -> {
            if (!isRange(text)) {
                problems.accept(problem(
                        range,
                        "must be two ports, the first 1024 to 60999, the last 32768 to 65000 and not below it, got "
                                + range.quoted(),
                        "write \"32768 60999\" for example"));
            }
        });
    }

    private static boolean isRange(String text) {
        Matcher ports = PORTS.matcher(text);
        if (!ports.matches()) {
            return false;
        }
        int first = Integer.parseInt(ports.group(1));
        int last = Integer.parseInt(ports.group(2));
        return first >= 1024 && first <= 60_999 && last >= 32_768 && last <= 65_000 && first <= last;
    }
}
