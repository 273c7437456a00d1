package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.schema.Format;
import java.util.Optional;
import org.immutables.value.Value;

/** A pause in the life of an instance, during which something outside can act on it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLifecycleHook.class)
@JsonDeserialize(as = ImmutableLifecycleHook.class)
public interface LifecycleHook {

    /** Name of the hook, unique in the pool. */
    @Required
    String name();

    /** The moment that the instance pauses at. */
    @Required
    LifecycleTransition lifecycleTransition();

    /** How long an instance waits for the answer, 30 seconds to 48 hours. */
    @Format("duration")
    Optional<GoDuration> heartbeatTimeout();

    /** What happens when no answer comes in time; AWS abandons when absent. */
    Optional<LifecycleHookDefaultResult> defaultResult();

    /** SNS topic or SQS queue that is told. Only together with {@code roleARN}. */
    Optional<String> notificationTargetARN();

    /** IAM role that lets Auto Scaling notify the target. Only together with {@code notificationTargetARN}. */
    Optional<String> roleARN();

    /** Text passed along with the notification. */
    Optional<String> notificationMetadata();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableLifecycleHook.Builder {
        Builder() {}
    }
}
