package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.simulate.helm.Chart;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Charts as they are asked for, each made once, so that the releases of one share it; any number of threads may use them. */
final class ChartVariants {

    private final Map<List<Object>, Chart> charts = new ConcurrentHashMap<>();

    Chart withoutSchemas(Chart chart) {
        return variant(List.of(chart, "schemas"), chart::withoutSchemas);
    }

    Chart withValues(Chart chart, JsonNode values) {
        return variant(List.of(chart, values), () -> chart.withValues(values));
    }

    Chart withTemplates(Chart chart, Map<String, String> templates) {
        return variant(List.of(chart, templates), () -> chart.withTemplates(templates));
    }

    Chart with(Chart chart, Chart.Dependency dependency, Chart other) {
        return variant(List.of(chart, dependency, other), () -> chart.with(dependency, other));
    }

    private Chart variant(List<Object> key, Supplier<Chart> make) {
        return charts.computeIfAbsent(key, each -> make.get());
    }
}
