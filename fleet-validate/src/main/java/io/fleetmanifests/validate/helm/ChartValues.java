package io.fleetmanifests.validate.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a chart's own values, and those of the charts in it, under the ones that a release gives: a null takes a default away. */
public final class ChartValues {

    private static final String GLOBAL = "global";

    /** What Helm 3 left of a default that is null, and Helm 4 takes away. */
    private final boolean keepsNulls;

    /** Whether a null of a release or a parent stays, for another chart to see. */
    private final boolean merges;

    private ChartValues(boolean keepsNulls, boolean merges) {
        this.keepsNulls = keepsNulls;
        this.merges = merges;
    }

    /**
     * A chart together with what its templates see.
     *
     * @param chart without the charts in it that are switched off
     * @param values with those of the charts in it below their names
     */
    public record Coalesced(HelmChart chart, ObjectNode values) {}

    /**
     * What the templates of a chart see of its and a release's values. What it takes from values of charts in it, or a value that is
     * no object where a chart in it has its values, nobody but Helm can tell; then there is nothing.
     *
     * @param keepsNulls whether a default that is null stays, as up to Helm 3, or is none
     */
    public static Optional<Coalesced> of(HelmChart chart, ObjectNode given, boolean keepsNulls) {
        ChartValues coalescing = new ChartValues(keepsNulls, false);
        if (importsValues(chart)) {
            return Optional.empty();
        }
        HelmChart enabled = withDefaultsOfSubcharts(coalescing.enabled(chart, given.deepCopy(), ""));
        ObjectNode values = given.deepCopy();
        return coalescing.coalesce(enabled, values) ? Optional.of(new Coalesced(enabled, values)) : Optional.empty();
    }

    private static boolean importsValues(HelmChart chart) {
        return chart.dependencies().stream().anyMatch(ChartDependency::imports)
                || chart.subcharts().stream().anyMatch(ChartValues::importsValues);
    }

    /** Helm puts those of the charts that a chart asks for among its own before it looks at what a release gives. */
    private static HelmChart withDefaultsOfSubcharts(HelmChart chart) {
        List<HelmChart> subcharts = chart.subcharts().stream()
                .map(ChartValues::withDefaultsOfSubcharts)
                .toList();
        HelmChart inner = chart.withSubcharts(subcharts, chart.unknown());
        boolean asks = subcharts.stream()
                .anyMatch(subchart -> chart.dependencies().stream()
                        .anyMatch(dependency -> dependency.alias().equals(subchart.name())));
        if (!asks) {
            return inner;
        }
        ObjectNode values = HelmChart.empty();
        new ChartValues(true, true).coalesce(inner, values);
        return inner.withValues(values);
    }

    /** The chart without charts that conditions or tags switch off; those of which that is not known count as not known. */
    private HelmChart enabled(HelmChart chart, ObjectNode values, String path) {
        coalesce(chart, values);
        List<HelmChart> kept = new ArrayList<>();
        Set<String> unknown = new HashSet<>(chart.unknown());
        for (HelmChart subchart : chart.subcharts()) {
            JsonNode on = chart.dependencies().stream()
                    .filter(dependency -> dependency.alias().equals(subchart.name()))
                    .findFirst()
                    .map(dependency -> isEnabled(dependency, values, path))
                    .orElse(BooleanNode.TRUE);
            if (PartialValues.isUnknown(on)) {
                unknown.add(subchart.name());
            } else if (on.booleanValue()) {
                kept.add(enabled(subchart, values.deepCopy(), path + subchart.name() + "."));
            }
        }
        return chart.withSubcharts(kept, unknown);
    }

    private static JsonNode isEnabled(ChartDependency dependency, ObjectNode values, String path) {
        for (String condition : dependency.conditions()) {
            JsonNode value = HelmChart.at(values, path + condition);
            if (value.isBoolean() || PartialValues.isUnknown(value)) {
                return value;
            }
        }
        boolean off = false;
        for (String tag : dependency.tags()) {
            JsonNode value = HelmChart.at(values, "tags." + tag);
            if (PartialValues.isUnknown(value) || (value.isBoolean() && value.booleanValue())) {
                return value;
            }
            off |= value.isBoolean();
        }
        return BooleanNode.valueOf(!off);
    }

    /** Whether it worked: where a chart has its values must be an object. */
    private boolean coalesce(HelmChart chart, ObjectNode values) {
        putDefaults(chart, values);
        for (String name : chart.unknown()) {
            values.set(name, PartialValues.unknown());
        }
        boolean fine = true;
        for (HelmChart subchart : chart.subcharts()) {
            JsonNode inner = values.get(subchart.name());
            if (inner == null) {
                inner = PartialValues.isOpen(values) ? PartialValues.openObject() : HelmChart.empty();
                values.set(subchart.name(), inner);
            }
            if (inner instanceof ObjectNode object) {
                putGlobals(object, values);
                fine &= coalesce(subchart, object);
            } else {
                fine &= PartialValues.isUnknown(inner);
            }
        }
        return fine;
    }

    private void putDefaults(HelmChart chart, ObjectNode values) {
        for (var field : chart.values().properties()) {
            String key = field.getKey();
            JsonNode value = values.get(key);
            boolean ofSubchart = chart.subcharts().stream()
                    .anyMatch(subchart -> subchart.name().equals(key));
            if (value == null) {
                putAbsent(values, key, field.getValue());
            } else if (value.isNull()) {
                if (!merges) {
                    values.remove(key);
                }
            } else if (value instanceof ObjectNode object && field.getValue() instanceof ObjectNode defaults) {
                putTable(object, ofSubchart || keepsNulls ? defaults : withoutNulls(defaults), ofSubchart || merges);
            }
        }
    }

    private void putAbsent(ObjectNode values, String key, JsonNode value) {
        if (PartialValues.isOpen(values)) {
            values.set(key, PartialValues.unknown());
        } else if (keepsNulls) {
            values.set(key, value.deepCopy());
        } else if (value instanceof ObjectNode object) {
            values.set(key, withoutNulls(object));
        } else if (!value.isNull()) {
            values.set(key, value.deepCopy());
        }
    }

    private static ObjectNode withoutNulls(ObjectNode object) {
        ObjectNode kept = HelmChart.empty();
        for (var field : object.properties()) {
            if (field.getValue() instanceof ObjectNode inner) {
                kept.set(field.getKey(), withoutNulls(inner));
            } else if (!field.getValue().isNull()) {
                kept.set(field.getKey(), field.getValue().deepCopy());
            }
        }
        return kept;
    }

    /** Defaults under values, inside of an object; {@code nulls} stay where the values are those of another chart, for it to see. */
    private static void putTable(ObjectNode values, ObjectNode defaults, boolean nulls) {
        for (var field : defaults.properties()) {
            JsonNode value = values.get(field.getKey());
            JsonNode under = field.getValue();
            if (value == null) {
                values.set(field.getKey(), PartialValues.isOpen(values) ? PartialValues.unknown() : under.deepCopy());
            } else if (value.isNull()) {
                if (!nulls && !under.isNull()) {
                    values.remove(field.getKey());
                }
            } else if (value instanceof ObjectNode object && under instanceof ObjectNode inner) {
                putTable(object, inner, nulls);
            }
        }
    }

    /** What stands below {@code global} goes to every chart in a chart, over what that has itself. */
    private static void putGlobals(ObjectNode values, ObjectNode parent) {
        JsonNode from = parent.path(GLOBAL);
        JsonNode to = values.path(GLOBAL);
        boolean hidden = PartialValues.isUnknown(from) || (from.isMissingNode() && PartialValues.isOpen(parent));
        if (PartialValues.isUnknown(to) || hidden) {
            values.set(GLOBAL, PartialValues.unknown());
            return;
        }
        if (!(from.isMissingNode() || from.isObject()) || !(to.isMissingNode() || to.isObject())) {
            return;
        }
        ObjectNode globals = to instanceof ObjectNode object ? object : HelmChart.empty();
        for (var field : from.properties()) {
            JsonNode own = globals.get(field.getKey());
            if (!field.getValue().isObject()) {
                if (own == null || !own.isObject()) {
                    globals.set(field.getKey(), field.getValue().deepCopy());
                }
            } else if (own == null) {
                globals.set(field.getKey(), field.getValue().deepCopy());
            } else if (own instanceof ObjectNode inner) {
                ObjectNode over = field.getValue().deepCopy();
                putTable(over, inner, true);
                globals.set(field.getKey(), over);
            }
        }
        values.set(GLOBAL, globals);
    }
}
