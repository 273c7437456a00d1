package io.fleetmanifests.kind.flux.kustomize;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.conversion.FieldMoves;
import java.util.List;
import java.util.stream.Stream;

/** The conversions of Kustomization. Flux has no webhook for them: the API server changes the version, and drops what that lacks. */
final class KustomizeConversions {

    private static final String GROUP = "kustomize.toolkit.fluxcd.io";
    private static final String KIND = "Kustomization";

    private static final FieldMoves TO_V1 = FieldMoves.builder()
            .drop("spec.patchesStrategicMerge", "spec.patchesJson6902", "spec.validation")
            .build();

    private KustomizeConversions() {}

    static List<Conversion> all() {
        return Stream.of(
                        FieldMoves.none().between(GROUP, KIND, "v1beta1", "v1beta2"),
                        TO_V1.between(GROUP, KIND, "v1beta2", "v1"))
                .flatMap(List::stream)
                .toList();
    }
}
