package io.fleetmanifests.validate.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A way to change a value; most make it wrong, and all may. */
enum Mutation {
    DROP(place -> true, (place, values) -> place.remove()),
    NULL(place -> true, (place, values) -> place.set(NullNode.getInstance())),
    RETYPE(place -> true, (place, values) -> place.set(values.any())),
    CHANGE(place -> !place.schema().isMissingNode(), (place, values) -> place.set(values.of(place.schema()))),
    UNKNOWN_FIELD(place -> place.value().isObject(), Mutation::unknownField),
    ADD(place -> place.value().isObject() && !place.schema().isEmpty(), Mutation::add),
    NUMBER(
            place -> place.value().isNumber() || isType(place, "integer", "number"),
            (place, values) -> place.set(values.border(place.schema()))),
    ENUM(place -> !place.schema().path("enum").isEmpty(), Mutation::offEnum),
    TEXT(place -> place.value().isTextual(), (place, values) -> place.set(TextNode.valueOf(values.pick(Texts.ANY)))),
    TYPO(place -> place.value().isTextual(), Mutation::typo),
    NAME(place -> place.value().isTextual(), (place, values) -> place.set(TextNode.valueOf(values.pick(Texts.NAMES)))),
    FORMAT(
            place -> place.schema().has("format") && isType(place, "string"),
            (place, values) -> place.set(TextNode.valueOf(
                    values.pick(Texts.ofFormat(place.schema().get("format").asText()))))),
    LENGTH(
            place -> place.value().isTextual() && hasAny(place, "minLength", "maxLength"),
            (place, values) ->
                    place.set(TextNode.valueOf("ä".repeat(border(place, "minLength", "maxLength", values))))),
    ITEMS(
            place ->
                    place.value() instanceof ArrayNode list && !list.isEmpty() && hasAny(place, "minItems", "maxItems"),
            Mutation::resize),
    DUPLICATE(place -> place.value() instanceof ArrayNode list && !list.isEmpty(), Mutation::duplicate),
    DUPLICATE_KEY(
            place -> !place.schema().path("x-kubernetes-list-map-keys").isEmpty()
                    && place.value() instanceof ArrayNode list
                    && !list.isEmpty(),
            Mutation::duplicateKey),
    REORDER(place -> place.value() instanceof ArrayNode list && list.size() > 1, Mutation::reorder),
    KEY(place -> place.value().isObject() && !place.schema().has("properties"), Mutation::key),
    INT_OR_STRING(
            place -> place.schema().path("x-kubernetes-int-or-string").asBoolean(),
            (place, values) -> place.set(values.pick(List.of(
                    JsonNodeFactory.instance.numberNode(5.0),
                    JsonNodeFactory.instance.numberNode(5.5),
                    JsonNodeFactory.instance.booleanNode(true),
                    JsonNodeFactory.instance.numberNode(1e20),
                    TextNode.valueOf(""),
                    TextNode.valueOf("5"),
                    TextNode.valueOf("101%")))));

    @SuppressWarnings("ImmutableEnumChecker") // a function of its argument
    private final Predicate<Place> fits;

    @SuppressWarnings("ImmutableEnumChecker") // a function of its arguments
    private final BiConsumer<Place, Values> change;

    Mutation(Predicate<Place> fits, BiConsumer<Place, Values> change) {
        this.fits = fits;
        this.change = change;
    }

    /** Changes one value of an object; says which, or nothing when there is none to change. */
    String mutate(ObjectNode object, JsonNode schema, Values values) {
        List<Place> places = Place.of(object, schema).stream().filter(fits).toList();
        if (places.isEmpty()) {
            return "";
        }
        Place place = values.pick(places);
        change.accept(place, values);
        return this + " " + place.path() + " = " + shortened(place.value().toString());
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }

    private static boolean isType(Place place, String... types) {
        return List.of(types).contains(place.schema().path("type").asText());
    }

    private static boolean hasAny(Place place, String... keywords) {
        return List.of(keywords).stream().anyMatch(place.schema()::has);
    }

    private static int border(Place place, String min, String max, Values values) {
        List<Integer> sizes = new ArrayList<>(List.of(0));
        for (String keyword : List.of(min, max)) {
            int bound = place.schema().path(keyword).asInt(-1);
            if (bound >= 0 && bound < 70_000) {
                sizes.addAll(List.of(Math.max(0, bound - 1), bound, bound + 1));
            }
        }
        return values.pick(sizes);
    }

    private static void unknownField(Place place, Values values) {
        ObjectNode object = (ObjectNode) place.value();
        List<String> names = new ArrayList<>(List.of("bogus", "Name", "apiVersion", "kind", "metadata", "spec"));
        object.fieldNames().forEachRemaining(name -> names.add(name + "s"));
        object.set(values.pick(names), values.any());
    }

    private static void add(Place place, Values values) {
        ObjectNode object = (ObjectNode) place.value();
        List<String> absent = new ArrayList<>();
        place.schema().path("properties").fieldNames().forEachRemaining(absent::add);
        absent.removeIf(object::has);
        if (!absent.isEmpty()) {
            String key = values.pick(absent);
            object.set(key, values.of(place.schema().path("properties").get(key)));
        }
    }

    private static void offEnum(Place place, Values values) {
        JsonNode allowed = place.schema()
                .get("enum")
                .get(values.below(place.schema().get("enum").size()));
        String text = allowed.asText();
        place.set(values.pick(List.of(
                allowed,
                TextNode.valueOf(text.toUpperCase(Locale.ROOT)),
                TextNode.valueOf(text.toLowerCase(Locale.ROOT)),
                TextNode.valueOf(text + " "),
                TextNode.valueOf(""))));
    }

    private static void typo(Place place, Values values) {
        StringBuilder text = new StringBuilder(place.value().textValue());
        String added =
                values.pick(List.of(" ", "\n", "-", ".", "_", "/", "A", "1", "%", "é", "😀", ":", "\"", "\u0000"));
        int at = values.below(text.length() + 1);
        if (!text.isEmpty() && values.chance(0.4)) {
            text.deleteCharAt(Math.min(at, text.length() - 1));
        } else {
            text.insert(at, added);
        }
        place.set(TextNode.valueOf(text.toString()));
    }

    private static void resize(Place place, Values values) {
        ArrayNode list = (ArrayNode) place.value();
        int size = Math.min(2000, border(place, "minItems", "maxItems", values));
        while (list.size() > size) {
            list.remove(list.size() - 1);
        }
        while (list.size() < size) {
            list.add(list.get(0).deepCopy());
        }
    }

    private static void duplicate(Place place, Values values) {
        ArrayNode list = (ArrayNode) place.value();
        list.insert(
                values.below(list.size() + 1),
                list.get(values.below(list.size())).deepCopy());
    }

    /** Another item with the same keys, or with a key that is absent or of another type. */
    private static void duplicateKey(Place place, Values values) {
        ArrayNode list = (ArrayNode) place.value();
        JsonNode copy = list.get(values.below(list.size())).deepCopy();
        if (copy instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>();
            place.schema().get("x-kubernetes-list-map-keys").forEach(key -> keys.add(key.asText()));
            if (values.chance(0.5)) {
                object.retain(keys);
            } else if (values.chance(0.5)) {
                object.remove(values.pick(keys));
            } else {
                object.set(values.pick(keys), values.any());
            }
        }
        list.add(copy);
    }

    private static void reorder(Place place, Values values) {
        ArrayNode list = (ArrayNode) place.value();
        list.insert(values.below(list.size()), list.remove(values.below(list.size())));
    }

    private static void key(Place place, Values values) {
        JsonNode schema = place.schema().path("additionalProperties");
        ((ObjectNode) place.value()).set(values.pick(Texts.NAMES), values.of(schema));
    }
}
