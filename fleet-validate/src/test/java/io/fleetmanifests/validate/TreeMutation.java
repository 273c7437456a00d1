package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes the content of a document: keys and items go, come, double, and become values of every other kind. */
final class TreeMutation {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "\u0000",
            "\ud83d\ude00",
            "v1.33.2",
            "10.0.0.0/33",
            "::ffff:1.2.3.4/129",
            "1e999",
            "9e",
            "1Ei",
            "PT1S",
            "1h1h",
            "-1ms",
            "2020-13-40T25:61:61Z",
            "https://[::1",
            "%zz",
            "a".repeat(70_000),
            "${x}",
            "(",
            "\n",
            "/a//");
    private static final List<String> KEYS = List.of(
            "apiVersion", "kind", "metadata", "name", "spec", "status", "items", "a", "", "__proto__", "a.b/c~d");

    private final Random random;

    TreeMutation(Random random) {
        this.random = random;
    }

    /** Changes a document one to five times, in place. */
    void change(ObjectNode document) {
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            List<ContainerNode<?>> containers = new ArrayList<>();
            collect(document, containers);
            ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
            if (container instanceof ObjectNode object) {
                changeObject(object);
            } else if (container instanceof ArrayNode array) {
                changeArray(array);
            }
        }
    }

    private void changeObject(ObjectNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        String key = keys.isEmpty() || random.nextInt(4) == 0 ? oneOf(KEYS) : keys.get(random.nextInt(keys.size()));
        if (random.nextInt(4) == 0) {
            object.remove(key);
        } else {
            object.set(key, value(object));
        }
    }

    private void changeArray(ArrayNode array) {
        int at = array.isEmpty() ? 0 : random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(at);
            case 1 -> array.add(array.isEmpty() ? value(array) : array.get(at).deepCopy());
            case 2 -> array.insert(at, value(array));
            default -> {
                array.remove(at);
                array.insert(Math.min(at, array.size()), value(array));
            }
        }
    }

    private JsonNode value(JsonNode near) {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(random.nextLong());
            case 4 -> NODES.numberNode(BigInteger.TEN.pow(random.nextInt(300)));
            case 5 -> NODES.numberNode(new BigDecimal("-1.5e" + random.nextInt(300)));
            case 6 ->
                NODES.numberNode(List.of(0.0, -0.0, 1e300, Double.MIN_VALUE).get(random.nextInt(4)));
            case 7 -> NODES.arrayNode().add(oneOf(TEXTS)).addNull().add(1);
            case 8 -> NODES.objectNode().put(oneOf(KEYS), oneOf(TEXTS));
            case 9 -> nested();
            case 10 -> near.deepCopy();
            default -> NODES.textNode(oneOf(TEXTS));
        };
    }

    private JsonNode nested() {
        JsonNode node = NODES.objectNode();
        for (int depth = random.nextInt(60); depth > 0; depth--) {
            node = random.nextBoolean()
                    ? NODES.arrayNode().add(node)
                    : NODES.objectNode().set(oneOf(KEYS), node);
        }
        return node;
    }

    private String oneOf(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static void collect(ContainerNode<?> node, List<ContainerNode<?>> into) {
        into.add(node);
        for (JsonNode child : node) {
            if (child instanceof ContainerNode<?> container) {
                collect(container, into);
            }
        }
    }
}
