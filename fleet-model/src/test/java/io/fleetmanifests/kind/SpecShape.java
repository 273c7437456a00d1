package io.fleetmanifests.kind;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the accessors of a value interface, at every depth, find in the documents that are written for it. */
public final class SpecShape {

    private final List<String> unset = new ArrayList<>();
    private final SortedMap<String, ObjectNode> objects = new TreeMap<>();

    private SpecShape() {}

    /** Looks at several documents at once: what one lacks another may have. */
    public static SpecShape of(Class<?> value, List<? extends JsonNode> documents) {
        SpecShape shape = new SpecShape();
        shape.walk(value, "", List.copyOf(documents));
        return shape;
    }

    /** The spec that a kind's class names. */
    static Class<?> specOf(Class<? extends Resource<?>> kind) {
        return (Class<?>) ((ParameterizedType) kind.getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** The accessors that have a value in no document, such as {@code .nodePools[].name}. */
    public List<String> unset() {
        return unset;
    }

    /** For every place of a value interface one of the objects that stand there. */
    public SortedMap<String, ObjectNode> objects() {
        return objects;
    }

    private void walk(Type type, String path, List<JsonNode> nodes) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                walk(arguments[0], path, nodes);
            } else {
                String below = path + (generic.getRawType() == List.class ? "[]" : "{}");
                walk(arguments[arguments.length - 1], below, children(nodes));
            }
        } else if (type instanceof Class<?> value
                && value.isInterface()
                && value.isAnnotationPresent(JsonDeserialize.class)) {
            nodes.stream().findFirst().ifPresent(node -> objects.put(path, (ObjectNode) node));
            accessors(value).forEach(accessor -> accessor(accessor, path, nodes));
        }
    }

    private void accessor(Method accessor, String path, List<JsonNode> nodes) {
        JsonProperty named = accessor.getAnnotation(JsonProperty.class);
        String name = named == null ? accessor.getName() : named.value();
        List<JsonNode> values = nodes.stream()
                .filter(node -> node.has(name))
                .map(node -> node.get(name))
                .toList();
        if (values.isEmpty()) {
            unset.add(path + "." + name);
        } else {
            walk(accessor.getGenericReturnType(), path + "." + name, values);
        }
    }

    private static List<JsonNode> children(List<JsonNode> nodes) {
        List<JsonNode> children = new ArrayList<>();
        nodes.forEach(node -> node.forEach(children::add));
        return children;
    }

    private static Stream<Method> accessors(Class<?> value) {
        return Stream.of(value.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
                .sorted(Comparator.comparing(Method::getName));
    }
}
