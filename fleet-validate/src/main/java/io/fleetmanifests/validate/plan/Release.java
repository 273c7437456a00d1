package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Optional;

/**
 * What makes a HelmRelease the same release in Helm's eyes; another one is installed after the first was uninstalled.
 *
 * @param name what spec.releaseName says
 * @param target what spec.targetNamespace says
 * @param storage what spec.storageNamespace says
 * @param chart the chart's name, or the reference to it
 */
record Release(String name, String target, String storage, String chart) {

    static Release of(PlacedObject release) {
        JsonNode spec = FluxObject.spec(release);
        JsonNode chart = spec.path("chart").path("spec").path("chart");
        return new Release(
                spec.path("releaseName").asText(),
                spec.path("targetNamespace").asText(),
                spec.path("storageNamespace").asText(),
                lastPart(chart.asText()));
    }

    /** A chart in a repository is named by its path, whose last part is most often its name; that is all that is known here. */
    private static String lastPart(String chart) {
        String path = chart.endsWith("/") ? chart.substring(0, chart.length() - 1) : chart;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What makes the later one another release; empty when it is the same. */
    static Optional<String> difference(PlacedObject before, PlacedObject after) {
        Release was = of(before);
        Release is = of(after);
        if (!was.name().equals(is.name())) {
            return Optional.of("releaseName");
        }
        if (!was.target().equals(is.target())) {
            return Optional.of("targetNamespace");
        }
        if (!was.storage().equals(is.storage())) {
            return Optional.of("storageNamespace");
        }
        boolean inPlace = FluxObject.spec(after)
                .path("upgrade")
                .path("chartNameChangeStrategy")
                .asText()
                .equals("InPlaceUpdate");
        boolean named = !was.chart().isEmpty() && !is.chart().isEmpty();
        return named && !inPlace && !was.chart().equals(is.chart()) ? Optional.of("chart name") : Optional.empty();
    }
}
