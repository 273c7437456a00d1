package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.render.KnownCharts;

/** Which cluster a release most likely stands for that cannot be expanded: its chart's folder and its values tell. */
final class LikelyCluster {

    private static final String CHART = "-chart";

    private LikelyCluster() {}

    /** What the release most likely makes, such as {@code the cluster north}; empty when nothing tells. */
    static String of(FluxObject release) {
        String path = release.text("chart", "spec", "chart").replaceFirst("/+$", "");
        String folder = path.substring(path.lastIndexOf('/') + 1);
        String chart = folder.endsWith(CHART) ? folder.substring(0, folder.length() - CHART.length()) : folder;
        String name = release.text("values", "name");
        return KnownCharts.makesClusters(chart) && !name.isEmpty() ? "the cluster " + name : "";
    }
}
