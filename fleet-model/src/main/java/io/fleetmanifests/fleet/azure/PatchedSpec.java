package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.RawJson;
import java.util.Optional;

/** A spec of Azure Service Operator as it will be: what was said in typed form, and the patch over it. */
final class PatchedSpec {

    private static final JsonPointer SPEC = JsonPointer.compile("/spec");

    private final JsonNode patch;
    private final JsonNode whole;
    private final String patchName;

    private PatchedSpec(JsonNode patch, JsonNode whole, String patchName) {
        this.patch = patch;
        this.whole = whole;
        this.patchName = patchName;
    }

    /**
     * A spec and what is laid over it.
     *
     * @param typed a spec of the model
     * @param patch over the whole object, so that its {@code spec} counts here
     * @param patchName the attribute that has the patch
     */
    static PatchedSpec of(Object typed, Optional<RawJson> patch, String patchName) {
        JsonNode base = KindMapper.json().valueToTree(typed);
        JsonNode over = patch.map(RawJson::toNode)
                .map(node -> node.at(SPEC))
                .filter(JsonNode::isObject)
                .orElseGet(() -> RawJson.emptyObject().toNode());
        return new PatchedSpec(over, RawJson.of(over).over(RawJson.of(base)).toNode(), patchName);
    }

    /** The value of a field, given as a path with dots; a missing node where it is absent. */
    JsonNode get(String field) {
        return whole.at(pointer(field));
    }

    /** The text of a field; empty where it is absent or no text. */
    Optional<String> text(String field) {
        return Optional.of(get(field)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Where the user said a field, or could say it. */
    String path(String field) {
        return patch.at(pointer(field)).isMissingNode() ? field : patchName + ".spec." + field;
    }

    private static JsonPointer pointer(String field) {
        return JsonPointer.compile("/" + field.replace('.', '/'));
    }
}
