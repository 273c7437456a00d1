package io.fleetmanifests.validate;

import io.fleetmanifests.validate.object.ObjectProblems;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;

/** The rules of a document that hold before anybody asks for its kind. */
public final class DocumentRules {

    /** A document with metadata says what it is. */
    public static final Rule KIND = Rule.error(
            "object-kind",
            "a document with metadata has an apiVersion and a kind",
            "k8s.io/apimachinery/pkg/apis/meta/v1/unstructured");

    /** Secrets are encrypted before they are committed. */
    public static final Rule SECRET_CLEAR_TEXT = Rule.warning(
            "secret-clear-text",
            "a Secret in a repository has no values that everybody who can read the repository can read",
            "https://fluxcd.io/flux/security/secrets-management/");

    /** What is skipped is not taken for checked. */
    public static final Rule VERSION = Rule.warning(
            "object-version",
            "an object has a version whose schema is known, when its kind is known at all",
            "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/");

    /** What cannot be compared is not taken for new, nor for unchanged. */
    public static final Rule VERSION_CHANGE = Rule.warning(
            "object-version-change",
            "an object that changes its version can be converted, so that the rest of its change can be checked",
            "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/");

    private DocumentRules() {}

    /** All of them, in the order of their declaration. */
    public static List<Rule> all() {
        return List.of(KIND, VERSION, VERSION_CHANGE, SECRET_CLEAR_TEXT, ObjectProblems.MORE);
    }
}
