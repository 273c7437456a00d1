package io.fleetmanifests.validate.admission.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.NamespaceQuestion;
import io.fleetmanifests.validate.admission.Surroundings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Objects by what they refer to; of several that refer to the same the first one. */
record Referrers(ReferencesFrom references) implements NamespaceQuestion<Map<ObjectReference, JsonNode>> {

    /** The one that refers to an object. */
    Optional<JsonNode> find(JsonNode object, String namespace, Surroundings around) {
        Map<ObjectReference, JsonNode> referrers = around.answer(this, namespace);
        return referrers.isEmpty() ? Optional.empty() : Optional.ofNullable(referrers.get(ObjectReference.to(object)));
    }

    @Override
    public Map<ObjectReference, JsonNode> answer(Surroundings around, String namespace) {
        Map<ObjectReference, JsonNode> referrers = new HashMap<>();
        for (ReferencesFrom.Reference reference : around.answer(references, namespace)) {
            if (!reference.to().name().isEmpty()) {
                referrers.putIfAbsent(reference.to(), reference.from());
            }
        }
        return referrers;
    }
}
