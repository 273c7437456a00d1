package io.fleetmanifests.validate.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.validate.Report;
import java.util.Optional;

/** A report as one JSON object, {@code {"findings": [...], "summary": {...}}}; what is not known has no key. */
public final class JsonReport {

    /** The printer's own line break is that of the machine. */
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonReport() {}

    /** The object on several lines, with a line break at the end. */
    public static String write(Report report) {
        try {
            return WRITER.writeValueAsString(toJson(report)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers did not become JSON", e);
        }
    }

    /** The object. */
    public static ObjectNode toJson(Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode findings = json.putArray("findings");
        report.findings().forEach(finding -> findings.add(finding(finding)));
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

    private static void location(SourceLocation at, ObjectNode json) {
        json.put("file", at.file());
        if (at.line() > 0) {
            json.put("line", at.line());
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
        ObjectNode kinds = json.putObject("skippedKinds");
        report.skippedKinds().forEach((kind, count) -> kinds.put(kind.toString(), count));
    }
}
