package io.fleetmanifests.validate.reference.helm;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.helm.ChartValues;
import io.fleetmanifests.validate.helm.HelmChart;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What Helm would stop at when it renders a chart of the repository with the values of a release. */
final class ValuesFitTheChart implements ReferenceRule {

    private static final Rule SCHEMA = Rule.reference(
            "helm-values-schema",
            "the values of a HelmRelease hold to the values.schema.json of its chart, and those of the charts in it",
            "helm pkg/chart/common/util/jsonschema.go ValidateAgainstSchema");
    private static final Rule NIL = Rule.reference(
            "helm-values-nil",
            "the values of a HelmRelease have every object that its chart's templates read a field of",
            "helm pkg/engine/engine.go; Go text/template exec.go evalField");
    private static final Rule UNKNOWN = Rule.reference(
                    "helm-values-unknown",
                    "what a HelmRelease gives its chart is known from the repository, and so is the schema of the chart",
                    "helm-controller internal/controller/helmrelease_controller.go; pkg chartutil/values.go")
            .withSeverity(Severity.INFO);

    private static final FieldPath VALUES = FieldPath.of("spec", "values");

    @Override
    public List<Rule> rules() {
        return List.of(SCHEMA, NIL, UNKNOWN);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        if (objects.isExpanded()) {
            // On clusters there are no files, so no charts.
            return;
        }
        ReleaseCharts charts = new ReleaseCharts(objects);
        ChartFaults faults = new ChartFaults(VALUES);
        Optional<Patches> patches = Optional.empty();
        for (IndexedObject release : objects.all("helm.toolkit.fluxcd.io", "HelmRelease")) {
            Optional<HelmChart> chart = charts.of(release);
            if (chart.isPresent()) {
                Patches known = patches.orElseGet(() -> Patches.of(objects));
                patches = Optional.of(known);
                if (known.mayChange(release)) {
                    findings.accept(release.finding(release.spec()
                            .problem(
                                    UNKNOWN,
                                    "is not held against the chart "
                                            + chart.get().folder()
                                            + ", because a patch may change the release on its way",
                                    "simulate the repository to see what comes of it")));
                } else {
                    ReleaseValues.of(release, objects, known)
                            .ifPresent(values -> check(release, chart.get(), values, faults, findings));
                }
            }
        }
    }

    private static void check(
            IndexedObject release,
            HelmChart chart,
            ReleaseValues values,
            ChartFaults faults,
            Consumer<Finding> findings) {
        for (Field entry : values.hidden()) {
            findings.accept(release.finding(entry.problem(
                    UNKNOWN,
                    "gives values that are not known here; what they may set is not held against the chart "
                            + chart.folder(),
                    "simulate the repository where they are known")));
        }
        Optional<ChartValues.Coalesced> seen = ChartValues.of(chart, values.values(), false);
        Optional<ChartValues.Coalesced> withNulls = ChartValues.of(chart, values.values(), true);
        if (seen.isEmpty() || withNulls.isEmpty()) {
            return;
        }
        // Of what Helm 3 and Helm 4 see differently only that is said which both stop at.
        List<ChartFaults.Fault> found = faults.of(seen.get(), isSchemaChecked(release));
        List<ChartFaults.Fault> other =
                withNulls.get().values().equals(seen.get().values())
                        ? found
                        : faults.of(withNulls.get(), isSchemaChecked(release));
        boolean suspended = release.spec("suspend").isTrue();
        for (ChartFaults.Fault fault : found) {
            if (other.stream().anyMatch(fault::isLike)) {
                Rule rule = switch (fault.kind()) {
                    case SCHEMA -> SCHEMA;
                    case NIL -> NIL;
                    case UNKNOWN -> UNKNOWN;
                };
                Problem problem = (fault.key()
                                ? Problem.ofKey(rule, fault.path(), fault.message())
                                : Problem.of(rule, fault.path(), fault.message()))
                        .withHint(Optional.of(fault.hint()));
                // Nobody renders a release that is suspended, until somebody resumes it.
                findings.accept(release.finding(
                        suspended && rule.severity() == Severity.ERROR
                                ? problem.withSeverity(Severity.WARNING)
                                : problem));
            }
        }
    }

    private static boolean isSchemaChecked(IndexedObject release) {
        return !release.spec("install", "disableSchemaValidation").isTrue();
    }
}
