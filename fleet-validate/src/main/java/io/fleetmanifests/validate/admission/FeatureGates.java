package io.fleetmanifests.validate.admission;

import io.fleetmanifests.finding.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of the feature gates of Cluster API and its providers, such as {@code ClusterTopology}. A gate that nobody has
 * told of has the default of the current release, and what hangs on it is a warning at most.
 */
public final class FeatureGates {

    private static final FeatureGates NONE = new FeatureGates(Map.of());

    private final Map<String, Boolean> gates;

    private FeatureGates(Map<String, Boolean> gates) {
        this.gates = gates;
    }

    /** Nothing is known. */
    public static FeatureGates unknown() {
        return NONE;
    }

    /** These, and one more that is known to be on or off. */
    public FeatureGates with(String gate, boolean enabled) {
        Map<String, Boolean> more = new TreeMap<>(gates);
        more.put(gate, enabled);
        return new FeatureGates(Map.copyOf(more));
    }

    /**
     * How bad it is to need a gate: an error when it is known to be off, a warning when nobody has told and it is off
     * by default, and nothing at all otherwise.
     *
     * @param onByDefault its state in the current release
     */
    public Optional<Severity> withoutGate(String gate, boolean onByDefault) {
        return state(gate)
                .map(on -> on ? Optional.<Severity>empty() : Optional.of(Severity.ERROR))
                .orElse(onByDefault ? Optional.empty() : Optional.of(Severity.WARNING));
    }

    /** Whether a gate is on; empty when nobody has told. */
    public Optional<Boolean> state(String gate) {
        return Optional.ofNullable(gates.get(gate));
    }
}
