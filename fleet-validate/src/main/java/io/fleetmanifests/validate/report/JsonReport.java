package io.fleetmanifests.validate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.validate.Report;
import io.fleetmanifests.validate.suppress.SuppressedFinding;
import java.util.Optional;

/**
 * A report as one JSON object, {@code {"findings": [...], "summary": {...}}}; what is not known has no key. Where
 * findings are suppressed there is a list {@code suppressed} of the same form, each with a {@code suppression}.
 */
public final class JsonReport {

    private JsonReport() {}

    /** The object on several lines, with a line break at the end. */
    public static String write(Report report) {
        return JsonText.of(toJson(report));
    }

    /** The object. */
    public static ObjectNode toJson(Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
        if (!report.suppressed().isEmpty()) {
            ArrayNode suppressed = json.putArray("suppressed");
            report.suppressed().forEach(each -> suppressed.add(suppressed(each)));
        }
        summary(report, json.putObject("summary"));
        return json;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rule", finding.rule());
        json.put("severity", finding.severity().wireName());
        finding.location().ifPresent(at -> location(at, json));
        put(json, "apiVersion", finding.apiVersion());
        put(json, "kind", finding.kind());
        put(json, "namespace", finding.namespace());
        put(json, "name", finding.name());
        json.put("path", finding.path());
        json.put("message", finding.message());
        put(json, "hint", finding.hint());
        return json;
    }

    private static ObjectNode suppressed(SuppressedFinding suppressed) {
        ObjectNode json = finding(suppressed.finding());
        ObjectNode suppression = json.putObject("suppression").put("reason", suppressed.reason());
        location(suppressed.at(), suppression);
        return json;
    }

    private static void location(SourceLocation at, ObjectNode json) {
        json.put("file", at.file());
        if (at.line() > 0) {
            json.put("line", at.line());
        }
        if (at.column() > 0) {
            json.put("column", at.column());
        }
    }

    private static void put(ObjectNode json, String key, Optional<String> value) {
        value.ifPresent(text -> json.put(key, text));
    }

    private static void summary(Report report, ObjectNode json) {
        json.put("valid", report.valid());
        json.put("invalid", report.invalid());
        json.put("skipped", report.skipped());
        json.put("unchecked", report.unchecked());
        json.put("other", report.other());
        json.put("errors", report.count(Severity.ERROR));
        json.put("warnings", report.count(Severity.WARNING));
        json.put("infos", report.count(Severity.INFO));
        json.put("suppressed", report.suppressed().size());
        ObjectNode kinds = json.putObject("skippedKinds");
        report.skippedKinds().forEach((kind, count) -> kinds.put(kind.toString(), count));
    }
}
