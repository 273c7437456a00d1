package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request as a webhook sees it. For one thread. */
public final class Admission {

    private static final List<String> SPEC = List.of("spec");

    private final Operation operation;
    private final JsonNode text;
    private final JsonNode object;
    private final Optional<JsonNode> before;
    private final Surroundings around;
    private final Surroundings aroundBefore;
    private final FeatureGates gates;
    private final List<String> specKeys;
    private final Field root;
    private final Field spec;
    private @Nullable Map<Question<?>, Object> answers;

    /**
     * A request of a kind whose spec is where most have it.
     *
     * @param operation what is asked for
     * @param text the object as somebody wrote it, without the defaults
     * @param object the object with its defaults; for a deletion the one that goes
     * @param before the object as it is, with its defaults; empty when it is new
     * @param around the other objects as they shall be
     * @param aroundBefore the other objects as they are; none when nobody has told
     * @param gates what is known of feature gates
     */
    public Admission(
            Operation operation,
            JsonNode text,
            JsonNode object,
            Optional<JsonNode> before,
            Surroundings around,
            Surroundings aroundBefore,
            FeatureGates gates) {
        this(operation, text, object, before, around, aroundBefore, gates, SPEC);
    }

    private Admission(
            Operation operation,
            JsonNode text,
            JsonNode object,
            Optional<JsonNode> before,
            Surroundings around,
            Surroundings aroundBefore,
            FeatureGates gates,
            List<String> specKeys) {
        this.operation = operation;
        this.text = text;
        this.object = object;
        this.before = before;
        this.around = around;
        this.aroundBefore = aroundBefore;
        this.gates = gates;
        this.specKeys = specKeys;
        this.root = Field.root(object);
        this.spec = at(root, specKeys);
    }

    /** The same request with the spec elsewhere; in a template it is further in. */
    Admission withSpecAt(List<String> keys) {
        return keys.equals(specKeys)
                ? this
                : new Admission(operation, text, object, before, around, aroundBefore, gates, keys);
    }

    /** The same request with other forms of the object. */
    public Admission with(JsonNode otherObject, Optional<JsonNode> otherBefore) {
        return new Admission(operation, text, otherObject, otherBefore, around, aroundBefore, gates, specKeys);
    }

    /** What is asked for. */
    public Operation operation() {
        return operation;
    }

    /** The object with its defaults; for a deletion the one that goes. */
    public JsonNode object() {
        return object;
    }

    /** The object as it is, with its defaults; empty when it is new. */
    public Optional<JsonNode> before() {
        return before;
    }

    /** The other objects as they shall be. */
    public Surroundings around() {
        return around;
    }

    /** The other objects as they are; none when nobody has told. */
    public Surroundings aroundBefore() {
        return aroundBefore;
    }

    /** What is known of feature gates. */
    public FeatureGates gates() {
        return gates;
    }

    /** The answer to a question, found when the first rule asks. */
    @SuppressWarnings("unchecked") // the question itself has put it there
    public <T> T answer(Question<T> question) {
        if (answers == null) {
            answers = new HashMap<>();
        }
        Object known = answers.get(question);
        if (known == null) {
            known = question.answer(this);
            answers.put(question, known);
        }
        return (T) known;
    }

    /** The object as somebody wrote it, without the defaults: for advice about what they did. */
    public Field written() {
        return Field.root(text);
    }

    /** The object. */
    public Field root() {
        return root;
    }

    /** A field of the object's spec. */
    public Field spec(String... keys) {
        return spec.at(keys);
    }

    /** The same field of the spec as it was; absent when the object is new. */
    public Field specBefore(String... keys) {
        return at(rootBefore(), specKeys).at(keys);
    }

    /** The object as it was; absent when it is new. */
    public Field rootBefore() {
        return Field.root(before.orElseGet(MissingNode::getInstance));
    }

    /** A label of the object. */
    public Optional<String> label(String key) {
        return root().at("metadata", "labels", key).text();
    }

    /** An annotation of the object. */
    public Optional<String> annotation(String key) {
        return root().at("metadata", "annotations", key).text();
    }

    /** The object's namespace, or an empty text. */
    public String namespace() {
        return root().at("metadata", "namespace").textOrEmpty();
    }

    /** The object's name, or an empty text. */
    public String name() {
        return root().at("metadata", "name").textOrEmpty();
    }

    /** The object's apiVersion, or an empty text. */
    public String apiVersion() {
        return root().at("apiVersion").textOrEmpty();
    }

    private static Field at(Field from, List<String> keys) {
        Field field = from;
        for (String key : keys) {
            field = field.at(key);
        }
        return field;
    }
}
