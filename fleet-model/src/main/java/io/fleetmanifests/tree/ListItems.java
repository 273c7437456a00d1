package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;

/** The objects of a list that stands in a file as one document, as kubectl and Flux take it. */
final class ListItems {

    private static final String ITEMS = "items";

    private ListItems() {}

    /** Calls back with the document and its place, or with those of each item when it is a list. */
    static void expand(JsonNode document, int place, FilePlaces places, BiConsumer<JsonNode, Integer> each) {
        if (!isList(document)) {
            each.accept(document, place);
            return;
        }
        int list = places.child(place, indexOfItems(document));
        JsonNode items = document.get(ITEMS);
        for (int i = 0; i < items.size(); i++) {
            expand(items.get(i), places.child(list, i), places, each);
        }
    }

    private static boolean isList(JsonNode document) {
        JsonNode kind = document.path("kind");
        return kind.isTextual()
                && kind.textValue().endsWith("List")
                && document.path("apiVersion").isTextual()
                && document.path(ITEMS).isArray();
    }

    private static int indexOfItems(JsonNode document) {
        int index = 0;
        for (var field : document.properties()) {
            if (field.getKey().equals(ITEMS)) {
                break;
            }
            index++;
        }
        return index;
    }
}
