package io.fleetmanifests.kind.flux.source;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.conversion.FieldMoves;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The conversions of sources. Flux has no webhook for them: the API server changes the version, and drops what that lacks. */
final class SourceConversions {

    private static final String GROUP = "source.toolkit.fluxcd.io";
    private static final String V1BETA1 = "v1beta1";
    private static final String V1BETA2 = "v1beta2";

    /** What v1 lacks, of each kind that came in v1beta1. */
    private static final Map<String, FieldMoves> TO_V1 = Map.of(
            "GitRepository", without("spec.gitImplementation", "spec.accessFrom"),
            "HelmRepository", FieldMoves.none(),
            "HelmChart", without("spec.valuesFile", "spec.accessFrom"),
            "Bucket", without("spec.accessFrom"));

    private SourceConversions() {}

    static List<Conversion> all() {
        Stream<List<Conversion>> older = TO_V1.entrySet().stream()
                .flatMap(kind -> Stream.of(
                        FieldMoves.none().between(GROUP, kind.getKey(), V1BETA1, V1BETA2),
                        kind.getValue().between(GROUP, kind.getKey(), V1BETA2, "v1")));
        return Stream.concat(older, Stream.of(FieldMoves.none().between(GROUP, "OCIRepository", V1BETA2, "v1")))
                .flatMap(List::stream)
                .toList();
    }

    private static FieldMoves without(String... older) {
        return FieldMoves.builder().drop(older).build();
    }
}
