package io.fleetmanifests.validate.admission.azure.controlplane;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.format.SemanticVersion;
import java.util.Optional;

/** Which of two versions is the higher one, as CAPZ has it: what is no version at all is below every version. */
final class KubernetesVersion {

    private KubernetesVersion() {}

    static boolean isBelow(Field version, Field other) {
        Optional<SemanticVersion> first = of(version);
        Optional<SemanticVersion> second = of(other);
        return second.isPresent()
                && first.map(known -> known.compareTo(second.get()) < 0).orElse(true);
    }

    /** A version with or without its v. */
    static Optional<SemanticVersion> of(Field version) {
        String text = version.textOrEmpty();
        return SemanticVersion.parse(text.startsWith("v") ? text.substring(1) : text);
    }
}
