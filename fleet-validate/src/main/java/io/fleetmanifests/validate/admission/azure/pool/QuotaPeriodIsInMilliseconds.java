package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** How often the kubelet looks at CPU quotas. */
final class QuotaPeriodIsInMilliseconds extends PoolRule {

    QuotaPeriodIsInMilliseconds() {
        super("ammp-kubelet-quota", "the period of CPU quotas is in milliseconds", "validateKubeletConfig");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field period = spec.at("kubeletConfig", "cpuCfsQuotaPeriod");
        period.text().ifPresent(text -> {
            if (!text.endsWith("ms")) {
                problems.accept(problem(
                        period, "must be in milliseconds, got " + period.quoted(), "write \"100ms\" for example"));
            }
        });
    }
}
