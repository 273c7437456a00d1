package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.azure.AutoscalerProfile;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** The texts of the autoscaler profile, each of which is a number of its own unit. */
final class AutoscalerChecks {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private AutoscalerChecks() {}

    static void check(AutoscalerProfile profile, Problems problems) {
        minutes("maxNodeProvisionTime", profile.maxNodeProvisionTime(), problems);
        minutes("scaleDownDelayAfterAdd", profile.scaleDownDelayAfterAdd(), problems);
        minutes("scaleDownDelayAfterFailure", profile.scaleDownDelayAfterFailure(), problems);
        minutes("scaleDownUnneededTime", profile.scaleDownUnneededTime(), problems);
        minutes("scaleDownUnreadyTime", profile.scaleDownUnreadyTime(), problems);
        seconds("scanInterval", profile.scanInterval(), problems);
        seconds("scaleDownDelayAfterDelete", profile.scaleDownDelayAfterDelete(), problems);
        count("maxEmptyBulkDelete", profile.maxEmptyBulkDelete(), problems);
        count("maxGracefulTerminationSec", profile.maxGracefulTerminationSec(), problems);
        count("okTotalUnreadyCount", profile.okTotalUnreadyCount(), problems);
        require(
                "amcp-asc-pct",
                "maxTotalUnreadyPercentage",
                profile.maxTotalUnreadyPercentage(),
                text -> text.matches("0{0,2}[0-9]|0?[0-9]{2}|100"),
                "a whole percentage, 0 to 100",
                "write \"45\" for example",
                problems);
        require(
                "amcp-asc-threshold",
                "scaleDownUtilizationThreshold",
                profile.scaleDownUtilizationThreshold(),
                AutoscalerChecks::isShare,
                "a number, 0 to 1",
                "write \"0.5\" for example",
                problems);
        require(
                "amcp-asc-podup",
                "newPodScaleUpDelay",
                profile.newPodScaleUpDelay(),
                AutoscalerChecks::isDuration,
                "a duration",
                "write \"30s\" for example",
                problems);
    }

    private static void minutes(String field, Optional<String> value, Problems problems) {
        require(
                "amcp-asc-minutes",
                field,
                value,
                text -> text.matches("[0-9]+m"),
                "whole minutes",
                "write \"10m\" for example, \"60m\" for an hour",
                problems);
    }

    private static void seconds(String field, Optional<String> value, Problems problems) {
        require(
                "amcp-asc-seconds",
                field,
                value,
                text -> text.matches("[0-9]+s"),
                "whole seconds",
                "write \"10s\" for example, \"60s\" for a minute",
                problems);
    }

    private static void count(String field, Optional<String> value, Problems problems) {
        require(
                "amcp-asc-ints",
                field,
                value,
                text -> text.matches("\\+?[0-9]+") && new BigDecimal(text).compareTo(MOST) <= 0,
                "a whole number from 0",
                "write \"3\" for example",
                problems);
    }

    /** As Go parses a float, but for hexadecimal ones and underscores, which nobody writes for a share. */
    private static boolean isShare(String text) {
        if (!text.matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?")) {
            return false;
        }
        BigDecimal share = new BigDecimal(text);
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isDuration(String text) {
        try {
            GoDuration.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void require(
            String rule,
            String field,
            Optional<String> value,
            Predicate<String> holds,
            String wanted,
            String hint,
            Problems problems) {
        value.ifPresent(text -> problems.require(
                holds.test(text),
                () -> Problem.of(
                        rule, "autoscalerProfile." + field, "must be " + wanted + ", got \"" + text + "\"", hint)));
    }
}
