package io.fleetmanifests.tree;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.Optional;

/**
 * Something wrong that was met while a document was read, before it is known whose document it is.
 *
 * @param rule the rule's id
 * @param severity how bad it is
 * @param offset where it stands
 * @param path the field; empty for the document as a whole
 * @param message what is wrong
 * @param hint what to do; empty when there is nothing to say
 */
record Problem(String rule, Severity severity, int offset, String path, String message, String hint) {

    private static final int LONGEST_QUOTE = 60;

    /** Whether it is of no interest outside Kubernetes objects. */
    boolean onlyForObjects() {
        return rule.equals("yaml-ambiguous");
    }

    Finding toFinding(SourceLocation location, Optional<Manifest> document) {
        Optional<GroupVersionKind> gvk = document.flatMap(Manifest::gvk);
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .location(location)
                .apiVersion(gvk.map(GroupVersionKind::apiVersion))
                .kind(gvk.map(GroupVersionKind::kind))
                .namespace(document.flatMap(Manifest::namespace))
                .name(document.flatMap(Manifest::name))
                .path(path)
                .message(message)
                .hint(hint.isEmpty() ? Optional.empty() : Optional.of(hint))
                .build();
    }

    /** A value in quotes, cut when it is long. */
    static String quote(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= LONGEST_QUOTE
                ? "\"" + value + "\""
                : "\"" + value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTE)) + "...\"";
    }
}
