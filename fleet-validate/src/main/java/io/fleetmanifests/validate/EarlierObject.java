package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.Conversions;
import io.fleetmanifests.validate.admission.Operation;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;

/**
 * What an object was in the tree before, in the version that it has now: the server converts what it has before it asks anybody about
 * a change.
 *
 * @param object the object as it was; empty when it is new
 * @param unknown that nobody can convert it; what it was is then taken for what it shall be, so that nothing is held against it
 */
record EarlierObject(Optional<JsonNode> object, Optional<Problem> unknown) {

    static EarlierObject of(ObjectDocument document, TreeObjects before) {
        Optional<JsonNode> same = before.like(document);
        if (same.isPresent()) {
            return new EarlierObject(same, Optional.empty());
        }
        Optional<JsonNode> other = before.inAnyVersion(document);
        if (other.isEmpty()) {
            return new EarlierObject(Optional.empty(), Optional.empty());
        }
        Optional<JsonNode> converted = converted(other.get(), document.content());
        return converted.isPresent()
                ? new EarlierObject(converted, Optional.empty())
                : new EarlierObject(Optional.of(document.content()), Optional.of(unknown(other.get())));
    }

    private static Optional<JsonNode> converted(JsonNode was, JsonNode is) {
        return was instanceof ObjectNode old && is instanceof ObjectNode now
                ? Conversions.builtIn().convertLike(old, now).map(JsonNode.class::cast)
                : Optional.empty();
    }

    private static Problem unknown(JsonNode was) {
        return Problem.of(
                DocumentRules.VERSION_CHANGE,
                FieldPath.of("apiVersion"),
                "was " + was.path("apiVersion")
                        + " before, which cannot be converted here, so what changes is not checked",
                "change the version in a commit of its own, and the rest before or after it");
    }

    /** What the server is asked for. */
    Operation operation() {
        return object.isPresent() ? Operation.UPDATE : Operation.CREATE;
    }
}
