package io.fleetmanifests.validate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.Rules;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The rules that a report's findings break, as SARIF describes them, each with its index. */
final class SarifRules {

    private final List<String> ids;

    private SarifRules(List<String> ids) {
        this.ids = ids;
    }

    static SarifRules of(List<Finding> findings) {
        TreeSet<String> ids = new TreeSet<>();
        findings.forEach(finding -> ids.add(finding.rule()));
        return new SarifRules(new ArrayList<>(ids));
    }

    int index(String id) {
        return ids.indexOf(id);
    }

    ArrayNode toJson() {
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        for (String id : ids) {
            ObjectNode descriptor = rules.addObject().put("id", id);
            Rules.find(id).ifPresent(rule -> describe(rule, descriptor));
        }
        return rules;
    }

    private static void describe(Rule rule, ObjectNode descriptor) {
        String page = "docs/rules/" + rule.id() + ".md";
        String source = rule.source() + (rule.versions().isEmpty() ? "" : ", " + rule.versions());
        descriptor.putObject("shortDescription").put("text", rule.summary());
        descriptor
                .putObject("help")
                .put("text", rule.summary() + "; enforced by " + source + "; see " + page)
                .put("markdown", rule.summary() + "\n\nEnforced by " + source + ". See [" + page + "](" + page + ").");
        descriptor.putObject("defaultConfiguration").put("level", SarifReport.level(rule.severity()));
    }
}
