package io.fleetmanifests.validate.admission.azure.controlplane.autoscaler;

import com.google.re2j.Pattern;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.KindAdmission;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Predicate;

/** The rules of the autoscaler's profile. */
public final class AutoscalerRules {

    private static final Pattern MINUTES = Pattern.compile("[0-9]+m");
    private static final Pattern SECONDS = Pattern.compile("[0-9]+s");

    private AutoscalerRules() {}

    /** Adds them; they are those of AzureManagedControlPlane and of its template. */
    public static void addTo(KindAdmission.Builder kind) {
        kind.always(counts(), percentage(), threshold(), minutes(), seconds(), delay());
    }

    private static AdmissionRule counts() {
        return new ProfileText(
                rule("amcp-asc-ints", "counts of the autoscaler's profile are whole numbers from 0"),
                List.of("maxEmptyBulkDelete", "maxGracefulTerminationSec", "okTotalUnreadyCount"),
                text -> GoNumber.integer(text).filter(number -> number >= 0).isPresent(),
                "a whole number from 0",
                "write \"3\" for example");
    }

    private static AdmissionRule percentage() {
        return new ProfileText(
                rule("amcp-asc-pct", "maxTotalUnreadyPercentage is a whole number, 0 to 100"),
                List.of("maxTotalUnreadyPercentage"),
                text -> GoNumber.integer(text)
                        .filter(number -> number >= 0 && number <= 100)
                        .isPresent(),
                "a whole percentage, 0 to 100",
                "write \"45\" for example");
    }

    private static AdmissionRule threshold() {
        return new ProfileText(
                rule("amcp-asc-threshold", "scaleDownUtilizationThreshold is a number, 0 to 1"),
                List.of("scaleDownUtilizationThreshold"),
                // Not a number is neither below 0 nor above 1, and passes.
                text -> GoNumber.floating(text)
                        .filter(number -> !(number < 0) && !(number > 1))
                        .isPresent(),
                "a number, 0 to 1",
                "write \"0.5\" for example");
    }

    private static AdmissionRule minutes() {
        return new ProfileText(
                rule("amcp-asc-minutes", "times of the autoscaler's profile that are long are whole minutes"),
                List.of(
                        "maxNodeProvisionTime",
                        "scaleDownDelayAfterAdd",
                        "scaleDownDelayAfterFailure",
                        "scaleDownUnneededTime",
                        "scaleDownUnreadyTime"),
                emptyOr(MINUTES::matches),
                "whole minutes",
                "write \"10m\" for example, \"60m\" for an hour");
    }

    private static AdmissionRule seconds() {
        return new ProfileText(
                rule("amcp-asc-seconds", "times of the autoscaler's profile that are short are whole seconds"),
                List.of("scanInterval", "scaleDownDelayAfterDelete"),
                emptyOr(SECONDS::matches),
                "whole seconds",
                "write \"10s\" for example, \"60s\" for a minute");
    }

    private static AdmissionRule delay() {
        return new ProfileText(
                rule("amcp-asc-podup", "newPodScaleUpDelay is a duration as Go writes it"),
                List.of("newPodScaleUpDelay"),
                emptyOr(text -> GoDuration.tryParse(text).isPresent()),
                "a duration",
                "write \"30s\" for example");
    }

    private static Predicate<String> emptyOr(Predicate<String> form) {
        return text -> text.isEmpty() || form.test(text);
    }

    private static Rule rule(String id, String summary) {
        return Rule.admission(
                id,
                summary,
                "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                        + " validateAutoScalerProfile",
                "CAPZ 1.7 and later");
    }
}
