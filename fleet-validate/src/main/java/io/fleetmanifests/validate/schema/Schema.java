package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/**
 * The structural schema of one version of a kind. Never changes; any number of threads may use it at once.
 *
 * <pre>{@code
 * JsonNode full = schema.applyDefaults(document);
 * schema.validate(full, problems::add);
 * }</pre>
 */
public final class Schema {

    private final GroupVersionKind kind;
    private final boolean namespaced;
    private final boolean statusApart;
    private final SchemaNode root;

    /** statusApart is true when the status is a subresource, which creation and update of the object leave alone. */
    Schema(GroupVersionKind kind, boolean namespaced, boolean statusApart, SchemaNode root) {
        this.kind = kind;
        this.namespaced = namespaced;
        this.statusApart = statusApart;
        this.root = root;
    }

    /** The kind and its version. */
    public GroupVersionKind kind() {
        return kind;
    }

    /** Whether objects of the kind live in a namespace. */
    public boolean namespaced() {
        return namespaced;
    }

    /** What the schema says of an object as a whole. */
    public SchemaNode root() {
        return root;
    }

    /**
     * The object as the API server has it when it starts to judge: absent fields have their defaults, and a null where
     * the
     * schema knows none has become the default or is gone. A status that only controllers write is gone. Unknown
     * fields stay.
     *
     * @param object left as it is; the result shares what does not change
     */
    public JsonNode applyDefaults(JsonNode object) {
        JsonNode judged = object;
        if (statusApart && object instanceof ObjectNode fields && fields.has("status")) {
            ObjectNode copy = fields.objectNode().setAll(fields);
            copy.remove("status");
            judged = copy;
        }
        return Defaults.apply(judged, root);
    }

    /**
     * The same of an object that was changed after it got its defaults.
     *
     * @param object left as it is; the result shares what does not change
     * @param done the object before the change, with its defaults: what is the same node in both is not looked at again
     */
    public JsonNode applyDefaults(JsonNode object, JsonNode done) {
        return Defaults.apply(object, done, root);
    }

    /**
     * Looks for unknown fields in a status that only controllers write. The API server forgets such a status, but not
     * before strict field validation has seen it.
     *
     * @param object as it was written, without defaults
     * @param out gets the fields
     */
    public void validateStatus(JsonNode object, Consumer<Problem> out) {
        SchemaNode status = statusApart ? root.child("status") : null;
        if (status != null) {
            status.unknownFields(object.path("status"), FieldPath.of("status"), false, out);
        }
    }

    /**
     * Judges an object as the API server does on creation under strict field validation. Its own metadata, and the CEL
     * rules,
     * are not looked at.
     *
     * @param object with its defaults applied
     * @param out gets what is wrong, in the order in which the object is walked through
     */
    public void validate(JsonNode object, Consumer<Problem> out) {
        root.validate(object, FieldPath.root(), out);
    }
}
