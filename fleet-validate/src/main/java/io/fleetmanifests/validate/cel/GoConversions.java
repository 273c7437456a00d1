package io.fleetmanifests.validate.cel;

import dev.cel.runtime.CelFunctionBinding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Conversions whose results differ between the CEL of Go, which the API server runs, and that of Java. */
final class GoConversions {

    private GoConversions() {}

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("double_to_string", Double.class, ValueText::of),
                CelFunctionBinding.from("timestamp_to_string", Instant.class, ValueText::of),
                CelFunctionBinding.from("duration_to_string", Duration.class, ValueText::of),
                // All of them, and not only what is left after the seconds.
                CelFunctionBinding.from("duration_to_milliseconds", Duration.class, Duration::toMillis));
    }
}
