package io.fleetmanifests.validate.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Spelling;
import io.fleetmanifests.validate.rule.Values;
import java.util.Map;
import java.util.function.Consumer;

/** Checks the metadata of an object as the API server does when the object is created. */
public final class ObjectMetaCheck {

    private static final int LONGEST_PREFIX = 58;

    private final NameForm names;
    private final boolean nameRequired;

    private ObjectMetaCheck(NameForm names, boolean nameRequired) {
        this.names = names;
        this.nameRequired = nameRequired;
    }

    /** For objects of their own: they need a name or a generateName. */
    public static ObjectMetaCheck ofObject(NameForm names) {
        return new ObjectMetaCheck(names, true);
    }

    /** For objects inside others, which may do without a name. */
    public static ObjectMetaCheck ofEmbeddedObject() {
        return new ObjectMetaCheck(NameForm.PATH_SEGMENT, false);
    }

    /**
     * Looks at metadata.
     *
     * @param metadata the value of the key {@code metadata}; a missing node when the object has none
     * @param at where it stands
     * @param out gets what is wrong, in no particular order
     */
    public void check(JsonNode metadata, FieldPath at, Consumer<Problem> out) {
        if (!metadata.isObject() && !metadata.isNull() && !metadata.isMissingNode()) {
            out.accept(Problem.of(MetadataRules.TYPE, at, "must be an object, got " + Values.quote(metadata)));
            return;
        }
        names(metadata, at, out);
        for (Map.Entry<String, JsonNode> field : metadata.properties()) {
            field(field.getKey(), field.getValue(), at.key(field.getKey()), out);
        }
    }

    private static void field(String key, JsonNode value, FieldPath at, Consumer<Problem> out) {
        MetadataField field = MetadataField.named(key);
        if (field == MetadataField.UNKNOWN) {
            out.accept(Problem.ofKey(MetadataRules.UNKNOWN_FIELD, at, "is not a field of metadata")
                    .withHint(
                            Spelling.nearest(key, MetadataField.keys()).map(near -> "did you mean \"" + near + "\"?")));
            return;
        }
        if (value.isNull()) {
            return;
        }
        if (!field.accepts(value)) {
            out.accept(Problem.of(
                    MetadataRules.TYPE, at, "must be " + field.description() + ", got " + Values.quote(value)));
            return;
        }
        switch (field) {
            case NAMESPACE -> namespace(value.textValue(), at, out);
            case LABELS -> LabelChecks.labels(value, at, out);
            case ANNOTATIONS -> LabelChecks.annotations(value, at, out);
            case FINALIZERS -> ReferenceChecks.finalizers(value, at, out);
            case OWNER_REFERENCES -> ReferenceChecks.owners(value, at, out);
            case MANAGED_FIELDS -> ReferenceChecks.managedFields(value, at, out);
            default -> {}
        }
    }

    private void names(JsonNode metadata, FieldPath at, Consumer<Problem> out) {
        String name = text(metadata.path("name"));
        String generateName = text(metadata.path("generateName"));
        if (!name.isEmpty()) {
            name(name, name, at.key("name"), out);
        } else if (generateName.isEmpty() && nameRequired && isTextOrAbsent(metadata.path("name"))) {
            out.accept(Problem.of(MetadataRules.NAME, at.key("name"), "is required, or generateName instead"));
        }
        if (!generateName.isEmpty()) {
            name(
                    generateName,
                    name.isEmpty() ? generated(generateName) : prefix(generateName),
                    at.key("generateName"),
                    out);
        }
    }

    /** A name such as the server makes: the prefix, cut when it is long, and five letters. */
    private static String generated(String prefix) {
        return prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX)) + "abcde";
    }

    /** What the server looks at when it has no name to make: of a dash at the end it also drops what is before it. */
    private static String prefix(String prefix) {
        return prefix.length() > 1 && prefix.endsWith("-") ? prefix.substring(0, prefix.length() - 2) + "a" : prefix;
    }

    private void name(String given, String checked, FieldPath at, Consumer<Problem> out) {
        names.objection(checked)
                .ifPresent(objection ->
                        out.accept(Problem.of(MetadataRules.NAME, at, objection + ", got " + Values.quote(given))
                                .withHint(names.repaired(given).map(tame -> "write \"" + tame + "\""))));
    }

    private static void namespace(String namespace, FieldPath at, Consumer<Problem> out) {
        if (namespace.isEmpty()) {
            return;
        }
        NameForm.LABEL
                .objection(namespace)
                .ifPresent(objection -> out.accept(
                        Problem.of(MetadataRules.NAMESPACE, at, objection + ", got " + Values.quote(namespace))
                                .withHint(NameForm.LABEL.repaired(namespace).map(tame -> "write \"" + tame + "\""))));
    }

    private static boolean isTextOrAbsent(JsonNode value) {
        return value.isTextual() || value.isNull() || value instanceof MissingNode;
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : "";
    }
}
