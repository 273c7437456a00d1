package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Helm's refusals as findings at the release: Helm's own words, and what to set where they tell. */
final class HelmFailures {

    private static final String SCHEMA = "values don't meet the specifications of the schema(s)";
    private static final Pattern SCHEMA_LINE = Pattern.compile("(?m)^- at '(/?[^']*)': (.*)$");
    private static final Pattern LACKING =
            Pattern.compile("at <\\$?\\.Values\\.([\\w.]+)\\.\\w+>: nil pointer evaluating interface");
    private static final Pattern TEMPLATE =
            Pattern.compile("([\\w.-]+)/((?:charts/[\\w.-]+/)*templates/[\\w./-]+):(\\d+)");

    private final FindingPlaces places;

    HelmFailures(FindingPlaces places) {
        this.places = places;
    }

    /** Adds the findings of a failure; the release fails. */
    void report(String message, Expansion.Builder expansion, ReleaseChart chart) {
        List<Finding> findings = message.startsWith(SCHEMA) ? schema(message, expansion) : List.of();
        if (findings.isEmpty()) {
            expansion.fail(places.of(
                    FluxRules.HELM_FAILED,
                    expansion.object(),
                    FieldPath.root(),
                    message.replaceAll("\\s*\n\\s*", " "),
                    hint(message, chart)));
        } else {
            findings.forEach(expansion::fail);
        }
    }

    private List<Finding> schema(String message, Expansion.Builder expansion) {
        List<Finding> findings = new ArrayList<>();
        Matcher line = SCHEMA_LINE.matcher(message);
        while (line.find()) {
            findings.add(places.of(
                    FluxRules.VALUES_SCHEMA,
                    expansion.object(),
                    path(line.group(1)),
                    line.group(2),
                    "write what the values.schema.json of the chart asks for"));
        }
        return findings;
    }

    private static FieldPath path(String pointer) {
        FieldPath path = FieldPath.of("spec", "values");
        for (JsonPointer at =
                        JsonPointer.compile(pointer.isEmpty() || pointer.startsWith("/") ? pointer : "/" + pointer);
                !at.matches();
                at = at.tail()) {
            path = at.mayMatchElement() ? path.index(at.getMatchingIndex()) : path.key(at.getMatchingProperty());
        }
        return path;
    }

    private static String hint(String message, ReleaseChart chart) {
        Optional<String> template = Optional.of(TEMPLATE.matcher(message))
                .filter(Matcher::find)
                .map(match -> chart.path(match.group(2)) + ":" + match.group(3));
        Matcher lacking = LACKING.matcher(message);
        if (lacking.find()) {
            return "set the value " + lacking.group(1)
                    + template.map(at -> ", which " + at + " reads").orElse("");
        }
        return template.map(at -> "see " + at).orElse("mend the chart or the values");
    }
}
