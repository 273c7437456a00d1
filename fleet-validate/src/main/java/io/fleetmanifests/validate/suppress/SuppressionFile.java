package io.fleetmanifests.validate.suppress;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Spelling;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the tree's file of suppressions: {@code suppressions}, a list of objects. */
final class SuppressionFile {

    /** More than anybody has looked at; each finding is compared with all that name its rule. */
    private static final int MOST = 1_000;

    private static final String LIST = "suppressions";
    private static final List<String> MANDATORY = List.of("rule", "reason");
    private static final List<String> KEYS = List.of("rule", "reason", "path", "kind", "namespace", "name");

    private final Function<Problem, Finding> findings;
    private final Consumer<Finding> out;
    private final List<Suppression> read = new ArrayList<>();

    private SuppressionFile(Function<Problem, Finding> findings, Consumer<Finding> out) {
        this.findings = findings;
        this.out = out;
    }

    /**
     * The suppressions of a document of the file.
     *
     * @param findings places a problem in the file
     * @param out gets what is wrong; a suppression that is wrong does not count
     */
    static List<Suppression> read(JsonNode document, Function<Problem, Finding> findings, Consumer<Finding> out) {
        SuppressionFile file = new SuppressionFile(findings, out);
        file.document(document);
        return file.read;
    }

    private void document(JsonNode document) {
        JsonNode list = document.path(LIST);
        if (!document.isObject() || !list.isArray()) {
            refuse(FieldPath.of(LIST), "must be a list of suppressions", "start with suppressions:");
            return;
        }
        unknownKeys(document, FieldPath.root(), List.of(LIST));
        if (list.size() > MOST) {
            String message = "must have at most " + MOST + " items, got " + list.size();
            refuse(FieldPath.of(LIST), message, "mend what they are about");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            suppression(list.get(i), FieldPath.of(LIST).index(i));
        }
    }

    private void suppression(JsonNode entry, FieldPath at) {
        if (!entry.isObject()) {
            refuse(at, "must be an object, got " + Values.quote(entry), "write rule: and reason:");
            return;
        }
        boolean fine = unknownKeys(entry, at, KEYS);
        for (String key : KEYS) {
            fine &= text(entry, key, at);
        }
        if (fine) {
            String rule = entry.path("rule").textValue();
            Suppression.Scope scope = new Suppression.Scope(
                    optional(entry, "path").map(Glob::of),
                    optional(entry, "kind"),
                    optional(entry, "namespace"),
                    optional(entry, "name"));
            Finding unused = findings.apply(Suppressions.unused(rule, at));
            read.add(new Suppression(rule, entry.path("reason").textValue().strip(), Optional.of(scope), unused));
        }
    }

    private boolean text(JsonNode entry, String key, FieldPath at) {
        JsonNode value = entry.path(key);
        if (value.isMissingNode()) {
            if (MANDATORY.contains(key)) {
                refuse(at, "has no " + key, key.equals("reason") ? "say why the findings are accepted" : "name a rule");
            }
            return !MANDATORY.contains(key);
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            refuse(
                    at.key(key),
                    "must be a text that is not blank, got " + Values.quote(value),
                    "write it or delete it");
            return false;
        }
        return true;
    }

    private boolean unknownKeys(JsonNode object, FieldPath at, List<String> known) {
        boolean fine = true;
        for (var field : object.properties()) {
            if (!known.contains(field.getKey())) {
                fine = false;
                String hint = Spelling.nearest(field.getKey(), known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("delete it, or use one of " + known);
                String message = "is not a known key";
                out.accept(findings.apply(Problem.ofKey(SuppressionRules.FORM, at.key(field.getKey()), message)
                        .withHint(Optional.of(hint))));
            }
        }
        return fine;
    }

    private void refuse(FieldPath path, String message, String hint) {
        out.accept(findings.apply(Problem.of(SuppressionRules.FORM, path, message, hint)));
    }

    private static Optional<String> optional(JsonNode entry, String key) {
        return Optional.ofNullable(entry.path(key).textValue());
    }
}
