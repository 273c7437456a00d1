package io.fleetmanifests.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Has objects remember which line of code built them, so that a finding about one leads there. It costs a walk over the
 * stack for each object, so nobody gets it who does not ask:
 *
 * <pre>{@code
 * HelmRelease release = CallSites.record(() -> HelmRelease.builder().name("nginx").spec(spec).build());
 * }</pre>
 *
 * <p>It holds for what the calling thread builds until the call returns, also inside the renderer. The line is the
 * innermost one outside the SDK: the caller of the builder, or of the renderer.
 */
public final class CallSites {

    private static final StackWalker WALKER = StackWalker.getInstance();

    /** Whose lines are not what somebody looks for. */
    private static final List<String> NOBODYS = List.of(
            "java.",
            "jdk.",
            "io.fleetmanifests.kind.",
            "io.fleetmanifests.fleet.",
            "io.fleetmanifests.tree.",
            "io.fleetmanifests.render.",
            "io.fleetmanifests.validate.",
            "io.fleetmanifests.simulate.",
            "io.fleetmanifests.testing.");

    private static final ThreadLocal<Boolean> ASKED = new ThreadLocal<>();

    private CallSites() {}

    /** What {@code building} returns; the objects that it builds have a {@link Resource#callSite()}. */
    public static <T> T record(Supplier<T> building) {
        boolean nested = isAsked();
        ASKED.set(true);
        try {
            return building.get();
        } finally {
            if (!nested) {
                ASKED.remove();
            }
        }
    }

    /** The line that led here, if anybody asked for it. */
    static Optional<CallSite> here() {
        return isAsked()
                ? WALKER.walk(frames -> frames.filter(CallSites::isSomebodys).findFirst())
                        .map(CallSites::of)
                : Optional.empty();
    }

    private static boolean isAsked() {
        return ASKED.get() != null;
    }

    private static boolean isSomebodys(StackWalker.StackFrame frame) {
        return NOBODYS.stream().noneMatch(frame.getClassName()::startsWith);
    }

    private static CallSite of(StackWalker.StackFrame frame) {
        String file = Optional.ofNullable(frame.getFileName()).orElse(frame.getClassName());
        return new CallSite(file, Math.max(0, frame.getLineNumber()));
    }
}
