package io.fleetmanifests.tree;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.SourceLocation;

/** The places of one document: its tree says which child is meant, the file's numbers where it stands. */
final class DocumentPlaces implements Positions {

    private static final int ABSENT = -1;

    private final FilePlaces places;
    private final int root;
    private final JsonNode content;

    DocumentPlaces(FilePlaces places, int root, JsonNode content) {
        this.places = places;
        this.root = root;
        this.content = content;
    }

    @Override
    public SourceLocation at(JsonPointer pointer) {
        return places.ofValue(find(pointer, true));
    }

    @Override
    public SourceLocation keyAt(JsonPointer pointer) {
        int found = find(pointer, false);
        return found == ABSENT ? at(pointer) : places.ofKey(found);
    }

    /** The value's number; for an absent one {@link #ABSENT}, or the nearest one around it. */
    private int find(JsonPointer pointer, boolean nearest) {
        JsonNode node = content;
        int value = root;
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            int index = node.isObject() ? indexOf(node, rest.getMatchingProperty()) : rest.getMatchingIndex();
            if (index < 0 || index >= node.size()) {
                return nearest ? value : ABSENT;
            }
            node = node.isObject() ? node.get(rest.getMatchingProperty()) : node.get(index);
            value = places.child(value, index);
        }
        return value;
    }

    private static int indexOf(JsonNode object, String key) {
        if (!object.has(key)) {
            return ABSENT;
        }
        int index = 0;
        for (var field : object.properties()) {
            if (field.getKey().equals(key)) {
                return index;
            }
            index++;
        }
        return ABSENT;
    }
}
