package io.fleetmanifests.validate.metadata;

import io.fleetmanifests.validate.rule.Rule;
import java.util.List;

/** The rules of ObjectMeta. */
public final class MetadataRules {

    private static final String SOURCE = "k8s.io/apimachinery/pkg/api/validation/objectmeta.go";
    private static final String DECODING = "k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta/coerce.go";

    /** A field of metadata has the JSON type that it needs. */
    public static final Rule TYPE =
            Rule.error("metadata-type", "a field of metadata has the type that ObjectMeta gives it", DECODING);

    /** metadata has no other fields than those of ObjectMeta. */
    public static final Rule UNKNOWN_FIELD =
            Rule.error("metadata-unknown-field", "metadata has no other fields than those of ObjectMeta", DECODING);

    /** An object has a name, and one that its kind allows. */
    public static final Rule NAME = Rule.error(
            "metadata-name", "an object has a name or a generateName, in the form that its kind asks for", SOURCE);

    /** A namespace is a DNS label. */
    public static final Rule NAMESPACE =
            Rule.error("metadata-namespace", "a namespace is a DNS-1123 label of at most 63 characters", SOURCE);

    /** Keys and values of labels have the form that selectors can use. */
    public static final Rule LABEL = Rule.error(
            "metadata-label", "label keys are qualified names and label values at most 63 safe characters", SOURCE);

    /** Annotation keys are qualified names, and all annotations together fit. */
    public static final Rule ANNOTATION = Rule.error(
            "metadata-annotation",
            "annotation keys are qualified names, and all annotations together have at most 256 KiB",
            SOURCE);

    /** Finalizers are qualified names that do not contradict each other. */
    public static final Rule FINALIZER =
            Rule.error("metadata-finalizer", "finalizers are qualified names and do not exclude each other", SOURCE);

    /** Owner references say whose they are. */
    public static final Rule OWNER = Rule.error(
            "metadata-owner",
            "an owner reference has apiVersion, kind, name and uid; one of them is the controller",
            SOURCE);

    /** Entries of managedFields are entries of managedFields. */
    public static final Rule MANAGED_FIELDS = Rule.error(
            "metadata-managed-fields", "an entry of managedFields has the operation Apply or Update", SOURCE);

    private MetadataRules() {}

    /** All of them, in the order of their declaration. */
    public static List<Rule> all() {
        return List.of(TYPE, UNKNOWN_FIELD, NAME, NAMESPACE, LABEL, ANNOTATION, FINALIZER, OWNER, MANAGED_FIELDS);
    }
}
