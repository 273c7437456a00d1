package io.fleetmanifests.kind.flux.helm;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.conversion.FieldMoves;
import java.util.List;
import java.util.stream.Stream;

/** The conversions of HelmRelease. Flux has no webhook for them: the API server changes the version, and drops what that lacks. */
final class HelmConversions {

    private static final String GROUP = "helm.toolkit.fluxcd.io";
    private static final String KIND = "HelmRelease";

    private static final FieldMoves TO_V2 = FieldMoves.builder()
            .drop("spec.chart.spec.valuesFile")
            .inEach(
                    "spec.postRenderers",
                    FieldMoves.builder()
                            .drop("kustomize.patchesStrategicMerge", "kustomize.patchesJson6902")
                            .build())
            .build();

    private HelmConversions() {}

    static List<Conversion> all() {
        return Stream.of(
                        FieldMoves.none().between(GROUP, KIND, "v2beta1", "v2beta2"),
                        TO_V2.between(GROUP, KIND, "v2beta2", "v2"))
                .flatMap(List::stream)
                .toList();
    }
}
