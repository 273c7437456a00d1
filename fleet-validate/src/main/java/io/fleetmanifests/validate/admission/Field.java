package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A value of an object together with the way to it. A value that is absent has a way as well, so that a rule can walk to a
 * field without asking at every step whether it is there.
 */
public final class Field {

    private final JsonNode value;
    private final @Nullable Field parent;
    private final @Nullable String key;
    private final int index;

    private Field(JsonNode value, @Nullable Field parent, @Nullable String key, int index) {
        this.value = value;
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /** An object as a whole. */
    public static Field root(JsonNode object) {
        return new Field(object, null, null, -1);
    }

    /** The value; a missing node when it is absent. */
    public JsonNode value() {
        return value;
    }

    /** The way to it, made when it is asked for: most fields are fine, and nobody asks. */
    public FieldPath path() {
        if (parent == null) {
            return FieldPath.root();
        }
        return key == null ? parent.path().index(index) : parent.path().key(key);
    }

    /** A field below an object here. */
    public Field at(String below) {
        return new Field(value.path(below), this, below, -1);
    }

    /** A field below an object here, given by its keys from the outside in. */
    public Field at(String... keys) {
        Field field = this;
        for (String each : keys) {
            field = field.at(each);
        }
        return field;
    }

    /** The items of a list here; none when it is no list. */
    public List<Field> items() {
        if (!value.isArray() || value.isEmpty()) {
            return List.of();
        }
        List<Field> items = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            items.add(new Field(value.path(i), this, null, i));
        }
        return items;
    }

    /** The fields of an object here by key, in their order; none when it is no object. */
    public Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        value.properties().forEach(entry -> fields.put(entry.getKey(), at(entry.getKey())));
        return fields;
    }

    /** Whether there is a value, and not null: what Go takes for not nil. */
    public boolean isPresent() {
        return !value.isMissingNode() && !value.isNull();
    }

    /** Whether there is no value, null, or an empty text, list or object: what Go takes for zero, but for numbers and booleans. */
    public boolean isEmpty() {
        return !isPresent()
                || (value.isTextual() && value.textValue().isEmpty())
                || (value.isContainerNode() && value.isEmpty());
    }

    /** The text here; empty when there is none, or a value of another type. */
    public Optional<String> text() {
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    /** The text here, or an empty one. */
    public String textOrEmpty() {
        return value.isTextual() ? value.textValue() : "";
    }

    /** The whole number here, which may be written with a point; empty when there is none, or a value of another type. */
    public OptionalLong number() {
        boolean whole =
                value.isIntegralNumber() || value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
        return whole && value.canConvertToLong() ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    /** Whether the value is this text. */
    public boolean is(String text) {
        return value.isTextual() && value.textValue().equals(text);
    }

    /** Whether the value is {@code true}. */
    public boolean isTrue() {
        return value.isBoolean() && value.booleanValue();
    }

    /** Whether the value is {@code false}, and not only absent. */
    public boolean isFalse() {
        return value.isBoolean() && !value.booleanValue();
    }

    /** The value as messages quote it; {@code nothing} when it is absent. */
    public String quoted() {
        return isPresent() ? Values.quote(value) : "nothing";
    }

    /** The value as JSON on one line, lists and objects with what is in them; {@code nothing} when it is absent. */
    public String json() {
        return isPresent() ? Values.json(value) : "nothing";
    }

    /** A problem of the value with advice. */
    public Problem problem(Rule rule, String message, String hint) {
        return Problem.of(rule, path(), message, hint);
    }

    /** The same way with another value at its end. */
    public Field with(JsonNode other) {
        return new Field(other, parent, key, index);
    }

    /** The same way with nothing at its end. */
    public Field absent() {
        return with(MissingNode.getInstance());
    }
}
