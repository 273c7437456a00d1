package io.fleetmanifests.validate.reference.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.helm.ChartLoader;
import io.fleetmanifests.validate.helm.PartialValues;
import io.fleetmanifests.validate.helm.SetSyntax;
import io.fleetmanifests.validate.helm.SetSyntaxException;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that helm-controller gives to Helm for a release, as far as files tell: those of valuesFrom in their order, and over them
 * those of the spec.
 *
 * @param values with marks where something is not known
 * @param hidden the entries of valuesFrom that are not known
 */
record ReleaseValues(ObjectNode values, List<Field> hidden) {

    /** No YAML has it, so that what it stands for can be found again. */
    private static final String PLACEHOLDER = "\0hidden";

    ReleaseValues {
        hidden = List.copyOf(hidden);
    }

    /** Nothing when they cannot be put together: the release is broken, which is not a matter of its chart. */
    static Optional<ReleaseValues> of(IndexedObject release, ObjectIndex objects, Patches patches) {
        JsonNode inline = release.spec("values").value();
        JsonNode own =
                inline.isObject() ? PartialValues.withoutVariables(inline) : JsonNodeFactory.instance.objectNode();
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        List<Field> hidden = new ArrayList<>();
        for (Field entry : release.spec("valuesFrom").items()) {
            Optional<String> text = text(release, entry, objects, patches);
            if (text.isEmpty()) {
                hidden.add(entry);
            }
            String target = entry.at("targetPath").textOrEmpty();
            Optional<ObjectNode> next = target.isEmpty()
                    ? merged(values, text)
                    : put(PartialValues.merge(values, own), entry, target, text);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            values = next.get();
        }
        return Optional.of(new ReleaseValues(PartialValues.merge(values, own), hidden));
    }

    /** What an entry refers to; nothing when it is a Secret, is elsewhere, or may become another by a patch or a generator. */
    private static Optional<String> text(IndexedObject release, Field entry, ObjectIndex objects, Patches patches) {
        if (!entry.at("kind").is("ConfigMap")) {
            return Optional.empty();
        }
        List<IndexedObject> found = objects.find(
                release, "", "ConfigMap", release.namespace(), entry.at("name").textOrEmpty());
        if (found.size() != 1 || patches.mayChange(found.get(0))) {
            return Optional.empty();
        }
        String key =
                entry.at("valuesKey").text().filter(text -> !text.isEmpty()).orElse("values.yaml");
        return found.get(0).at("data").at(key).text();
    }

    private static Optional<ObjectNode> merged(ObjectNode values, Optional<String> text) {
        if (text.isEmpty()) {
            return Optional.of(PartialValues.underUnknown(values));
        }
        return ChartLoader.values("values.yaml", text.get().getBytes(StandardCharsets.UTF_8))
                .map(read -> PartialValues.merge(values, PartialValues.withoutVariables(read)));
    }

    private static Optional<ObjectNode> put(ObjectNode values, Field entry, String target, Optional<String> text) {
        Optional<String> known = text.filter(value -> !ObjectIndex.hasVariable(value));
        try {
            if (known.isEmpty() || entry.at("literal").isTrue()) {
                SetSyntax.putLiteral(values, target, known.orElse(PLACEHOLDER));
            } else {
                SetSyntax.put(values, target, known.get());
            }
        } catch (SetSyntaxException e) {
            return Optional.empty();
        }
        return Optional.of(known.isPresent() ? values : (ObjectNode) withMarks(values));
    }

    private static JsonNode withMarks(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode marked = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> marked.set(field.getKey(), withMarks(field.getValue())));
            return marked;
        }
        if (value.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> list.add(withMarks(item)));
            return list;
        }
        return value.isTextual() && value.textValue().equals(PLACEHOLDER) ? PartialValues.unknown() : value;
    }
}
