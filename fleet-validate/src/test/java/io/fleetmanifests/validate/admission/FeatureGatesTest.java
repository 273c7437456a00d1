package io.fleetmanifests.validate.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.finding.Severity;
import org.junit.jupiter.api.Test;

class FeatureGatesTest {

    @Test
    void needingAGateIsAnErrorOnlyWhenItIsKnownToBeOff() {
        FeatureGates gates = FeatureGates.unknown().with("On", true).with("Off", false);
        assertThat(gates.withoutGate("Off", true)).contains(Severity.ERROR);
        assertThat(gates.withoutGate("On", false)).isEmpty();
        assertThat(gates.withoutGate("Untold", false)).contains(Severity.WARNING);
        assertThat(gates.withoutGate("Untold", true)).isEmpty();
    }
}
