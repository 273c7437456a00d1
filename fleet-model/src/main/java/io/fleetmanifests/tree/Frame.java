package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list or object whose end has not been read yet, linked to those around it. */
final class Frame {

    private final @Nullable Frame parent;
    private final JsonNode node;
    private final int depth;
    private final int place;
    private final int firstSlot;
    private final String anchor;
    private final boolean flow;
    private @Nullable String key;
    private int keyOffset;
    private Use use = Use.KEEP;
    private long weight = 1;
    private int height = 1;
    private final List<Merge> merges = new ArrayList<>(0);
    private @Nullable Map<String, Integer> slots;

    /** What becomes of the value of a key. */
    enum Use {
        /** It is a field of the object. */
        KEEP,
        /** Its fields join those of the object. */
        MERGE,
        /** Its key cannot be one in JSON, so it is left out. */
        DROP
    }

    /**
     * The value of a merge key.
     *
     * @param value what to merge
     * @param offset where the key stands
     * @param fieldsBefore how many fields the object had before it
     */
    record Merge(ReadValue value, int offset, int fieldsBefore) {}

    /**
     * Starts a list or object.
     *
     * @param node empty, to be filled
     * @param place its number among the file's places
     * @param firstSlot the slot of its first child among the open ones
     * @param anchor its name for aliases; empty when it has none
     * @param flow whether it is written in brackets
     */
    Frame(@Nullable Frame parent, JsonNode node, int place, int firstSlot, String anchor, boolean flow) {
        this.parent = parent;
        this.node = node;
        this.depth = parent == null ? 1 : parent.depth + 1;
        this.place = place;
        this.firstSlot = firstSlot;
        this.anchor = anchor;
        this.flow = flow;
    }

    static ObjectNode newObject() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode newArray() {
        return JsonNodeFactory.instance.arrayNode();
    }

    ObjectNode object() {
        return (ObjectNode) node;
    }

    ArrayNode array() {
        return (ArrayNode) node;
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    JsonNode node() {
        return node;
    }

    /** Levels of lists and objects down to this one, itself included. */
    int depth() {
        return depth;
    }

    int place() {
        return place;
    }

    int firstSlot() {
        return firstSlot;
    }

    String anchor() {
        return anchor;
    }

    /** Whether it is written in brackets. */
    boolean isFlow() {
        return flow;
    }

    /** Whether a key comes next. */
    boolean expectsKey() {
        return key == null && node.isObject();
    }

    /** The key whose value comes next; empty in a list and where a key comes next. */
    String key() {
        return key == null ? "" : key;
    }

    int keyOffset() {
        return keyOffset;
    }

    Use use() {
        return use;
    }

    void startField(String newKey, int offset, Use newUse) {
        key = newKey;
        keyOffset = offset;
        use = newUse;
    }

    void endField() {
        key = null;
        use = Use.KEEP;
    }

    /** Counts a key or value in. */
    void count(ReadValue child) {
        weight += child.weight();
        height = Math.max(height, child.height() + (use == Use.MERGE ? 0 : 1));
    }

    void merge(ReadValue value) {
        merges.add(new Merge(value, keyOffset, node.size()));
    }

    List<Merge> merges() {
        return merges;
    }

    /** The slot of a field among the open children. */
    int slotOf(String name) {
        if (slots == null) {
            slots = new HashMap<>();
            for (var field : node.properties()) {
                slots.put(field.getKey(), firstSlot + slots.size());
            }
        }
        return slots.getOrDefault(name, -1);
    }

    /** Says that a field joined the object. */
    void joined(String name) {
        if (slots != null) {
            slots.put(name, firstSlot + slots.size());
        }
    }

    ReadValue finish() {
        return new ReadValue(node, "", place, weight, height);
    }
}
