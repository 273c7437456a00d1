package io.fleetmanifests.simulate.kustomize.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A value of a document that is being built: a map, a list or a scalar, which can be changed and can become another. */
public final class Node {

    private enum Kind {
        MAP,
        LIST,
        SCALAR
    }

    private Kind kind;
    private Map<String, Node> fields = Map.of();
    private List<Node> items = List.of();
    private String text = "";
    private ScalarType type = ScalarType.TEXT;
    private boolean quoted;
    /** Why the map cannot be written; empty when it can. */
    private String fault = "";

    private Node(Kind kind) {
        this.kind = kind;
        if (kind == Kind.MAP) {
            fields = new LinkedHashMap<>();
        } else if (kind == Kind.LIST) {
            items = new ArrayList<>();
        }
    }

    /** A map without fields. */
    public static Node map() {
        return new Node(Kind.MAP);
    }

    /** A list without items. */
    public static Node list() {
        return new Node(Kind.LIST);
    }

    /** Text. */
    public static Node text(String text) {
        return scalar(ScalarType.TEXT, text, false);
    }

    /** Text that is a number or boolean when it looks like one and does not replace something in quotes. */
    public static Node open(String text) {
        return scalar(ScalarType.OPEN, text, false);
    }

    /** A scalar. */
    public static Node scalar(ScalarType type, String text, boolean quoted) {
        Node node = new Node(Kind.SCALAR);
        node.type = type;
        node.text = text;
        node.quoted = quoted;
        return node;
    }

    /** The value that JSON has, with the quotes that YAML needs for it. */
    public static Node of(JsonNode json) {
        if (json.isObject()) {
            Node map = map();
            json.properties().forEach(field -> map.fields.put(field.getKey(), of(field.getValue())));
            return map;
        }
        if (json.isArray()) {
            Node list = list();
            json.forEach(item -> list.items.add(of(item)));
            return list;
        }
        if (json.isTextual()) {
            String text = json.textValue();
            return scalar(ScalarType.TEXT, text, PlainText.needsQuotes(text) || text.indexOf('\n') >= 0);
        }
        String text = json.isNull() ? "null" : json.asText();
        return scalar(PlainText.typeOf(text), text, false);
    }

    /** The value that a JSON document has, read as the YAML that it is: all text stands in quotes. */
    public static Node ofDocument(JsonNode json) {
        Node node = of(json);
        node.quoteText();
        return node;
    }

    private void quoteText() {
        quoted = quoted || (kind == Kind.SCALAR && type == ScalarType.TEXT);
        fields.values().forEach(Node::quoteText);
        items.forEach(Node::quoteText);
    }

    /** Whether this is a map. */
    public boolean isMap() {
        return kind == Kind.MAP;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return kind == Kind.LIST;
    }

    /** Whether this is a scalar, null among them. */
    public boolean isScalar() {
        return kind == Kind.SCALAR;
    }

    /** Whether this is a scalar that says it is nothing. */
    public boolean isNull() {
        return kind == Kind.SCALAR && type == ScalarType.NULL;
    }

    /** Whether this is null, or a map or list without content. */
    public boolean isEmpty() {
        return switch (kind) {
            case MAP -> fields.isEmpty();
            case LIST -> items.isEmpty();
            case SCALAR -> type == ScalarType.NULL;
        };
    }

    /** Whether this and the other are maps, lists or scalars alike. */
    public boolean isSameKind(Node other) {
        return kind == other.kind;
    }

    /** The word for messages: map, list or scalar. */
    public String kindName() {
        return switch (kind) {
            case MAP -> "map";
            case LIST -> "list";
            case SCALAR -> "scalar";
        };
    }

    /** A field of a map; empty when it is absent, or this is none. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** A field below fields; empty when one is absent. */
    public Optional<Node> at(String... path) {
        Node node = this;
        for (String key : path) {
            node = node.fields.get(key);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    /** The text of a field that is a scalar and not null; empty text otherwise. */
    public String textAt(String... path) {
        return at(path).filter(node -> node.isScalar() && !node.isNull())
                .map(Node::text)
                .orElse("");
    }

    /** The keys of a map, in order; a copy. */
    public List<String> keys() {
        return List.copyOf(fields.keySet());
    }

    /** The keys of a map, as they are. */
    public Set<String> keySet() {
        return fields.keySet();
    }

    /** The items of a list; the list itself, to be changed. */
    public List<Node> items() {
        return items;
    }

    /** The items of a list take the place of those that it has. */
    public void items(List<Node> replacement) {
        items = new ArrayList<>(replacement);
    }

    /** What a scalar says. */
    public String text() {
        return text;
    }

    /** A scalar keeps its type and quotes and says something else. */
    public void setText(String replacement) {
        text = replacement;
    }

    /** Whether a scalar is to be text, or may be. */
    public boolean isText() {
        return kind == Kind.SCALAR && (type == ScalarType.TEXT || type == ScalarType.OPEN);
    }

    /** Sets a field of a map; what was written there in quotes or without stays so. */
    public void put(String key, Node value) {
        Node before = fields.get(key);
        if (value.kind == Kind.SCALAR && value != before) {
            boolean style = before == null
                    ? value.quoted || (value.isText() && !value.text.isEmpty() && PlainText.needsQuotes(value.text))
                    : before.kind == Kind.SCALAR && before.quoted;
            fields.put(key, scalar(value.type, value.text, style));
        } else {
            fields.put(key, value);
        }
    }

    /** Takes a field of a map away. */
    public void remove(String key) {
        fields.remove(key);
    }

    /** The field of a map; made when it is absent. */
    public Node getOrPut(String key, Node absent) {
        return fields.computeIfAbsent(key, any -> absent);
    }

    /** A scalar takes the type and text of another and keeps its quotes, or the lack of them. */
    public void assign(ScalarType newType, String newText) {
        type = newType;
        text = newText;
    }

    /** This becomes what the other is; maps and lists share their content afterwards. */
    public void become(Node other) {
        kind = other.kind;
        fields = other.fields;
        items = other.items;
        type = other.type;
        text = other.text;
        quoted = other.quoted;
        fault = other.fault;
    }

    /** Sets a field of a map that is being read. */
    void keep(String key, Node value) {
        fields.putIfAbsent(key, value);
    }

    /** This map with the fields of others that it lacks; the first of the others counts most. */
    Node over(List<Node> others) {
        others.forEach(other -> other.fields.forEach(fields::putIfAbsent));
        return this;
    }

    /** Remembers why the map cannot be written as JSON. */
    void fault(String message) {
        fault = fault.isEmpty() ? message : fault;
    }

    /** A copy that shares nothing. */
    public Node copy() {
        Node copy = new Node(kind);
        fields.forEach((key, value) -> copy.fields.put(key, value.copy()));
        items.forEach(item -> copy.items.add(item.copy()));
        copy.type = type;
        copy.text = text;
        copy.quoted = quoted;
        copy.fault = fault;
        return copy;
    }

    /**
     * The value as JSON, keys in alphabetical order as kustomize writes objects.
     *
     * @throws BuildFailure when a scalar is not what it says it is, or a key is no text or stands twice
     */
    public JsonNode toJson() throws BuildFailure {
        return toJson(true);
    }

    /**
     * The value as JSON, keys in the order in which they stand.
     *
     * @throws BuildFailure as {@link #toJson} does
     */
    public JsonNode toJsonAsWritten() throws BuildFailure {
        return toJson(false);
    }

    /**
     * A map as JSON, keys in alphabetical order.
     *
     * @throws BuildFailure as {@link #toJson} does, and when this is no map
     */
    public ObjectNode toObject() throws BuildFailure {
        if (kind != Kind.MAP) {
            throw BuildFailure.because("expected a map, got a " + kindName());
        }
        return toObject(true);
    }

    private JsonNode toJson(boolean sorted) throws BuildFailure {
        if (kind == Kind.SCALAR) {
            return toScalar();
        }
        if (kind == Kind.MAP) {
            return toObject(sorted);
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node item : items) {
            array.add(item.toJson(sorted));
        }
        return array;
    }

    private ObjectNode toObject(boolean sorted) throws BuildFailure {
        if (!fault.isEmpty()) {
            throw BuildFailure.because(fault);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, Node> field : (sorted ? new TreeMap<>(fields) : fields).entrySet()) {
            object.set(field.getKey(), field.getValue().toJson(sorted));
        }
        return object;
    }

    private JsonNode toScalar() throws BuildFailure {
        if (type == ScalarType.TEXT) {
            return PlainText.value(ScalarType.TEXT, text);
        }
        ScalarType looks = PlainText.typeOf(text);
        if (type == ScalarType.OPEN || type == looks) {
            return PlainText.value(quoted ? ScalarType.TEXT : looks, text);
        }
        if (type == ScalarType.FLOAT && looks == ScalarType.INTEGER) {
            return PlainText.value(ScalarType.FLOAT, text);
        }
        throw BuildFailure.because(
                "\"" + text + "\" stands where a value of type " + type.name().toLowerCase(Locale.ROOT) + " stood");
    }

    /** The JSON for debuggers. */
    @Override
    public String toString() {
        return switch (kind) {
            case MAP -> fields.toString();
            case LIST -> items.toString();
            case SCALAR -> text;
        };
    }
}
