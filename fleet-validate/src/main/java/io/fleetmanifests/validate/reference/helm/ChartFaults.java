package io.fleetmanifests.validate.reference.helm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.helm.ChartValues;
import io.fleetmanifests.validate.helm.HelmChart;
import io.fleetmanifests.validate.helm.schema.SchemaReading;
import io.fleetmanifests.validate.helm.schema.SchemaViolation;
import io.fleetmanifests.validate.helm.schema.ValuesSchema;
import io.fleetmanifests.validate.helm.template.FailedRead;
import io.fleetmanifests.validate.helm.template.Templates;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What charts say of values; schemas and templates are read once. For one thread. */
final class ChartFaults {

    enum Kind {
        SCHEMA,
        NIL,
        UNKNOWN
    }

    /** What is wrong with a value. */
    record Fault(Kind kind, FieldPath path, boolean key, String message, String hint) {

        /** Whether both are of the same place, whatever is there. */
        boolean isLike(Fault other) {
            return kind == other.kind && path.equals(other.path) && hint.equals(other.hint);
        }
    }

    private final FieldPath top;
    private final Map<String, SchemaReading> schemas = new HashMap<>();
    private final Templates templates = new Templates();

    /**
     * Faults of values.
     *
     * @param top where the values stand in the object that has them
     */
    ChartFaults(FieldPath top) {
        this.top = top;
    }

    List<Fault> of(ChartValues.Coalesced seen, boolean withSchema) {
        List<Fault> faults = new ArrayList<>();
        if (withSchema) {
            schemas(seen.chart(), seen.values(), top, faults);
        }
        if (faults.stream().noneMatch(fault -> fault.kind() == Kind.SCHEMA)) {
            // Helm renders only what holds to the schemas, and what they say of a value is said better.
            for (FailedRead read : templates.failures(seen.chart(), seen.values(), top)) {
                faults.add(nil(read, seen.chart()));
            }
        }
        return faults;
    }

    private void schemas(HelmChart chart, ObjectNode values, FieldPath path, List<Fault> faults) {
        String place = chart.place("values.schema.json");
        chart.schema().ifPresent(text -> {
            SchemaReading reading = schemas.computeIfAbsent(text, ValuesSchema::read);
            if (reading instanceof SchemaReading.Usable usable) {
                for (SchemaViolation violation : usable.schema().check(values, path)) {
                    faults.add(new Fault(
                            Kind.SCHEMA,
                            violation.path(),
                            violation.key(),
                            violation.message(),
                            "see " + violation.place() + " in " + place + " of the chart " + chart.name()));
                }
            } else if (reading instanceof SchemaReading.Refused refused) {
                faults.add(new Fault(
                        Kind.SCHEMA,
                        path,
                        false,
                        "cannot be held against " + place + ", which " + refused.why(),
                        "mend the schema: Helm refuses every release of the chart " + chart.name()));
            } else if (reading instanceof SchemaReading.Unknown unknown) {
                faults.add(new Fault(
                        Kind.UNKNOWN,
                        path,
                        false,
                        "is not held against " + place + ", which " + unknown.why(),
                        "keep all of the schema in one file"));
            }
        });
        for (HelmChart subchart : chart.subcharts()) {
            if (values.path(subchart.name()) instanceof ObjectNode inner) {
                schemas(subchart, inner, path.key(subchart.name()), faults);
            }
        }
    }

    private Fault nil(FailedRead read, HelmChart chart) {
        String name = read.path().toString();
        String value = name.substring(Math.min(name.length(), top.toString().length() + 1));
        return new Fault(
                Kind.NIL,
                read.path(),
                false,
                "must be an object, because the template " + read.place() + " reads " + read.read() + ", got "
                        + read.got(),
                "set " + value + "." + read.field() + ", or give it a default in " + chart.place("values.yaml"));
    }
}
