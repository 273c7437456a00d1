package io.fleetmanifests.validate.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;

/**
 * One request as a webhook sees it.
 *
 * @param operation what is asked for
 * @param text the object as somebody wrote it, without the defaults
 * @param object the object with its defaults; for a deletion the one that goes
 * @param before the object as it is, with its defaults; empty when it is new
 * @param around the other objects as they shall be
 * @param aroundBefore the other objects as they are; none when nobody has told
 * @param gates what is known of feature gates
 * @param specKeys the way to the spec that the rules speak of; in a template it is further in
 */
public record Admission(
        Operation operation,
        JsonNode text,
        JsonNode object,
        Optional<JsonNode> before,
        Surroundings around,
        Surroundings aroundBefore,
        FeatureGates gates,
        List<String> specKeys) {

    /** A request of a kind whose spec is where most have it. */
    public Admission(
            Operation operation,
            JsonNode text,
            JsonNode object,
            Optional<JsonNode> before,
            Surroundings around,
            Surroundings aroundBefore,
            FeatureGates gates) {
        this(operation, text, object, before, around, aroundBefore, gates, List.of("spec"));
    }

    /** The same request with the spec elsewhere. */
    Admission withSpecAt(List<String> keys) {
        return new Admission(operation, text, object, before, around, aroundBefore, gates, keys);
    }

    /** The object as somebody wrote it, without the defaults: for advice about what they did. */
    public Field written() {
        return Field.root(text);
    }

    /** The object. */
    public Field root() {
        return Field.root(object);
    }

    /** A field of the object's spec. */
    public Field spec(String... keys) {
        return root().at(specKeys.toArray(String[]::new)).at(keys);
    }

    /** The same field of the spec as it was; absent when the object is new. */
    public Field specBefore(String... keys) {
        return rootBefore().at(specKeys.toArray(String[]::new)).at(keys);
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
}
