package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes cases out of specimens; the same seed makes the same ones. */
final class Mutator {

    /** What the server fills in, so that no update may say otherwise. */
    private static final List<String> SYSTEM_FIELDS = List.of(
            "name",
            "namespace",
            "generateName",
            "uid",
            "resourceVersion",
            "deletionTimestamp",
            "deletionGracePeriodSeconds");

    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

    private final List<Specimen> specimens;
    private final Values values;

    Mutator(List<Specimen> specimens, long seed) {
        this.specimens = specimens;
        this.values = new Values(new Random(seed));
    }

    Case next() {
        Specimen specimen = values.pick(specimens);
        ObjectNode object = specimen.object().deepCopy();
        List<String> story = new ArrayList<>(List.of(specimen.name()));
        while (values.chance(0.2)) {
            mix(object, specimen.other(), story);
        }
        ObjectNode old = object.deepCopy();
        do {
            story.add(values.pick(MUTATIONS).mutate(object, specimen.schema(), values));
        } while (values.chance(0.4));
        story.removeIf(String::isEmpty);
        boolean update = values.chance(0.4) && sameSystemFields(object, old);
        return new Case(
                String.join("; ", story) + (update ? "; as a change" : ""),
                object,
                update ? Optional.of(old) : Optional.empty(),
                specimen.around());
    }

    /** Puts a field of another object in, at any depth where both have an object. */
    private void mix(ObjectNode object, ObjectNode other, List<String> story) {
        List<String> keys = new ArrayList<>();
        other.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(List.of("apiVersion", "kind", "metadata"));
        if (keys.isEmpty()) {
            return;
        }
        String key = values.pick(keys);
        if (object.get(key) instanceof ObjectNode below
                && other.get(key) instanceof ObjectNode from
                && values.chance(0.9)) {
            mix(below, from, story);
        } else {
            object.set(key, other.get(key).deepCopy());
            story.add("MIX " + key);
        }
    }

    private static boolean sameSystemFields(JsonNode object, JsonNode old) {
        return SYSTEM_FIELDS.stream()
                .allMatch(key -> object.path("metadata")
                        .path(key)
                        .equals(old.path("metadata").path(key)));
    }
}
