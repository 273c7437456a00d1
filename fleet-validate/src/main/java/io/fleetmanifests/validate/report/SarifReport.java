package io.fleetmanifests.validate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.Report;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.suppress.SuppressedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as SARIF 2.1.0, the form that code scanning services take. Paths are relative to the tree's root; a finding
 * keeps its fingerprint when its line moves; suppressed findings are there with the reason.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Report report;
    private final SarifRules rules;
    private final Fingerprints fingerprints = new Fingerprints();

    private SarifReport(Report report) {
        this.report = report;
        List<Finding> all = new ArrayList<>(report.findings());
        report.suppressed().forEach(suppressed -> all.add(suppressed.finding()));
        this.rules = SarifRules.of(all);
    }

    /** The log on several lines, with a line break at the end. */
    public static String write(Report report) {
        return JsonText.of(toJson(report));
    }

    /** The log: one object with one run. */
    public static ObjectNode toJson(Report report) {
        return new SarifReport(report).log();
    }

    private ObjectNode log() {
        ObjectNode log = object();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "fleet-validate");
        driver.set("rules", rules.toJson());
        run.putArray("invocations").add(invocation());
        run.putObject("originalUriBaseIds")
                .putObject(ROOT)
                .putObject("description")
                .put("text", "the root of the tree that was validated");
        ArrayNode results = run.putArray("results");
        report.findings().forEach(finding -> results.add(result(finding)));
        report.suppressed().forEach(suppressed -> results.add(result(suppressed)));
        run.put("columnKind", "unicodeCodePoints");
        return log;
    }

    /** Whether all was looked at, and what was not. */
    private ObjectNode invocation() {
        ObjectNode invocation = object();
        invocation.put("executionSuccessful", report.unchecked() == 0);
        ArrayNode notifications = object().arrayNode();
        for (String file : report.uncheckedFiles()) {
            ObjectNode notification = notification("error", "not all of the file could be checked");
            notification.putArray("locations").addObject().set("physicalLocation", place(SourceLocation.of(file)));
            notifications.add(notification);
        }
        for (Map.Entry<GroupVersionKind, Integer> kind : report.skippedKinds().entrySet()) {
            String objects = Count.of(kind.getValue(), "object");
            notifications.add(notification("note", objects + " of " + kind.getKey() + " skipped, no schema is known"));
        }
        if (!notifications.isEmpty()) {
            invocation.set("toolExecutionNotifications", notifications);
        }
        return invocation;
    }

    private static ObjectNode notification(String level, String text) {
        ObjectNode notification = object();
        notification.put("level", level).putObject("message").put("text", text);
        return notification;
    }

    private ObjectNode result(SuppressedFinding suppressed) {
        ObjectNode result = result(suppressed.finding());
        ObjectNode suppression = result.putArray("suppressions").addObject();
        suppression
                .put("kind", suppressed.inObject() ? "inSource" : "external")
                .put("status", "accepted")
                .put("justification", suppressed.reason());
        suppression.putObject("location").set("physicalLocation", place(suppressed.at()));
        return result;
    }

    private ObjectNode result(Finding finding) {
        ObjectNode result = object();
        result.put("ruleId", finding.rule())
                .put("ruleIndex", rules.index(finding.rule()))
                .put("level", level(finding.severity()))
                .putObject("message")
                .put("text", text(finding));
        ObjectNode location = location(finding);
        if (!location.isEmpty()) {
            result.putArray("locations").add(location);
        }
        result.putObject("partialFingerprints").put(Fingerprints.NAME, fingerprints.next(finding));
        return result;
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String text(Finding finding) {
        return (finding.path().isEmpty() ? "" : finding.path() + ": ")
                + finding.message()
                + finding.hint().map(hint -> "; " + hint).orElse("");
    }

    private static ObjectNode location(Finding finding) {
        ObjectNode location = object();
        finding.location().ifPresent(at -> location.set("physicalLocation", place(at)));
        Optional<String> name = objectName(finding);
        name.ifPresent(qualified -> {
            ObjectNode object = location.putArray("logicalLocations").addObject();
            finding.name().ifPresent(simple -> object.put("name", simple));
            object.put("fullyQualifiedName", qualified).put("kind", "resource");
        });
        return location;
    }

    /** Kind, namespace and name, as in the text of a finding; empty where it is about no object. */
    private static Optional<String> objectName(Finding finding) {
        return finding.kind()
                .map(kind -> kind
                        + finding.name()
                                .map(name -> " "
                                        + finding.namespace()
                                                .map(namespace -> namespace + "/")
                                                .orElse("")
                                        + name)
                                .orElse(""));
    }

    private static ObjectNode place(SourceLocation at) {
        ObjectNode place = object();
        place.putObject("artifactLocation")
                .put("uri", RelativeUri.of(at.file()))
                .put("uriBaseId", ROOT);
        if (at.line() > 0) {
            ObjectNode region = place.putObject("region").put("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
        }
        return place;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
