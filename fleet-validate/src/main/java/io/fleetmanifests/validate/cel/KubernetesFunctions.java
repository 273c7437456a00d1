package io.fleetmanifests.validate.cel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The CEL libraries of the API server, but for authorizer and JSON patches, which have no meaning without a request.
 */
final class KubernetesFunctions {

    private KubernetesFunctions() {}

    static List<CelFunction> all() {
        return Stream.of(
                        ListFunctions.all(),
                        TextFunctions.all(),
                        SearchFunctions.all(),
                        OptionalFunctions.all(),
                        UrlFunctions.all(),
                        IpFunctions.all(),
                        CidrFunctions.all(),
                        QuantityFunctions.all(),
                        SemverFunctions.all(),
                        FormatFunctions.all())
                .flatMap(List::stream)
                .toList();
    }
}
