package io.fleetmanifests.validate.admission.flux.chart;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What is asked of the reference to a chart. */
public final class ChartRules {

    private static final String SOURCE = "fluxcd/source-controller internal/helm/chart/builder.go ";

    private static final Rule NAME = Rule.reconcile(
            "flux-chart-name",
            "the name of a chart in a HelmRepository has lower-case letters, digits, dashes, slashes and periods only",
            SOURCE + "RemoteReference.Validate",
            "");

    private static final Rule PATH = Rule.reconcile(
            "flux-chart-path",
            "the path of a chart in a GitRepository or Bucket is relative",
            SOURCE + "LocalReference.Validate",
            "");

    private static final Rule VERSION = Rule.warning(
            "flux-chart-version-ignored",
            "a chart in a GitRepository or Bucket has no version but its own",
            "fluxcd/source-controller api/v1/helmchart_types.go");

    /**
     * Go's {@code ^([-a-z0-9]+/?\\.?)+$}, said without a repetition in a repetition, which takes Java's engine forever, and without a
     * way back, which takes it a frame of the stack for each character.
     */
    private static final Pattern REMOTE =
            Pattern.compile("[-a-z0-9](?:[-a-z0-9]|/(?=[-a-z0-9.]|$)|\\.(?=[-a-z0-9]|$))*+");

    private ChartRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(NAME, PATH, VERSION);
    }

    /** Judges an object with the fields chart, version and sourceRef. */
    public static void check(Field spec, Consumer<Problem> problems) {
        Field chart = spec.at("chart");
        Field kind = spec.at("sourceRef", "kind");
        String text = chart.textOrEmpty();
        if (text.isEmpty()) {
            return;
        }
        if (kind.is("HelmRepository")) {
            if (!isName(text)) {
                problems.accept(chart.problem(
                        NAME,
                        "must have lower-case letters, digits, '-', '/' and '.' only, got " + chart.quoted(),
                        "write the name as the repository's index has it"));
            }
        } else if (kind.is("GitRepository") || kind.is("Bucket")) {
            local(chart, spec.at("version"), kind.textOrEmpty(), problems);
        }
    }

    private static void local(Field chart, Field version, String kind, Consumer<Problem> problems) {
        String text = chart.textOrEmpty();
        if (text.startsWith("/")) {
            problems.accept(chart.problem(
                    PATH, "must be relative to the root of the source, got " + chart.quoted(), "write ." + text));
        }
        if (!version.isEmpty() && !version.is("*")) {
            problems.accept(version.problem(
                    VERSION,
                    "has no effect with a source of kind " + kind + ", got " + version.quoted(),
                    "delete it; the chart has the version of its Chart.yaml"));
        }
    }

    private static boolean isName(String text) {
        return REMOTE.matcher(text).matches();
    }
}
