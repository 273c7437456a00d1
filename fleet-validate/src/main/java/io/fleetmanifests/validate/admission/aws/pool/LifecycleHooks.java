package io.fleetmanifests.validate.admission.aws.pool;

import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** What happens when a node comes or goes. */
final class LifecycleHooks implements AdmissionRule {

    private static final Rule NAME = Rule.admission(
            "eks-hook-name",
            "a lifecycle hook has a name",
            "cluster-api-provider-aws exp/webhooks/validation.go validateLifecycleHooks",
            "");

    private static final Rule TARGET = Rule.admission(
            "eks-hook-target",
            "a lifecycle hook has notificationTargetARN and roleARN together",
            "cluster-api-provider-aws exp/webhooks/validation.go validateLifecycleHooks",
            "");

    private static final Rule HEARTBEAT = Rule.admission(
            "eks-hook-heartbeat",
            "the heartbeat of a lifecycle hook times out after 30 seconds to 48 hours",
            "cluster-api-provider-aws exp/webhooks/validation.go validateLifecycleHooks",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(NAME, TARGET, HEARTBEAT);
    }

    private static final Duration LEAST = Duration.ofSeconds(30);
    private static final Duration MOST = Duration.ofDays(2);

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        admission.spec("lifecycleHooks").items().forEach(hook -> hook(hook, problems));
    }

    private static void hook(Field hook, Consumer<Problem> problems) {
        if (hook.at("name").isEmpty()) {
            problems.accept(hook.at("name").problem(NAME, "must not be empty", "name the hook"));
        }
        if (hook.at("notificationTargetARN").isPresent() != hook.at("roleARN").isPresent()) {
            problems.accept(hook.problem(
                    TARGET, "must have notificationTargetARN and roleARN together, got one of them", "add the other"));
        }
        Field timeout = hook.at("heartbeatTimeout");
        if (timeout.isPresent() && isOutOfRange(timeout.textOrEmpty())) {
            problems.accept(timeout.problem(
                    HEARTBEAT, "must be 30s to 48h, got " + timeout.quoted(), "write 5m or 1h30m for example"));
        }
    }

    /** A text that Go cannot read as a duration does not even reach the webhook's checks. */
    private static boolean isOutOfRange(String text) {
        return GoDuration.tryParse(text)
                .map(GoDuration::toDuration)
                .filter(timeout -> timeout.compareTo(LEAST) >= 0 && timeout.compareTo(MOST) <= 0)
                .isEmpty();
    }
}
