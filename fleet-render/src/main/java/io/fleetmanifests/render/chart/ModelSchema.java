package io.fleetmanifests.render.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.RawJson;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of a values.schema.json from values of the model that no CRD describes: from their attributes and the bounds on them. */
public final class ModelSchema {

    private ModelSchema() {}

    /**
     * The schemas of the attributes of a value's type, inherited ones among them, by name.
     *
     * @throws IllegalStateException when an attribute has a type that values of the model do not have
     */
    public static ObjectNode properties(Class<?> type) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        attributes(type).forEach(attribute -> properties.set(attribute.getName(), bounded(attribute)));
        return properties;
    }

    private static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static ObjectNode bounded(Method attribute) {
        ObjectNode schema = schema(attribute.getGenericReturnType());
        Optional.ofNullable(attribute.getAnnotation(Min.class))
                .ifPresent(min -> schema.put("minimum", (long) min.value()));
        Optional.ofNullable(attribute.getAnnotation(Max.class))
                .ifPresent(max -> schema.put("maximum", (long) max.value()));
        Optional.ofNullable(attribute.getAnnotation(Pattern.class))
                .ifPresent(pattern -> schema.put("pattern", pattern.value()));
        return schema;
    }

    private static ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic(generic.getRawType(), schema(last));
        }
        return schema((Class<?>) type);
    }

    private static ObjectNode generic(Type container, ObjectNode content) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (container == List.class) {
            schema.put("type", "array").set("items", content);
        } else if (container == Map.class) {
            schema.put("type", "object").set("additionalProperties", content);
        } else {
            return content;
        }
        return schema;
    }

    private static ObjectNode schema(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (type == RawJson.class) {
            return schema.put("type", "object");
        }
        if (type == String.class || type.isEnum()) {
            schema.put("type", "string");
            if (type.isEnum()) {
                ArrayNode words = schema.putArray("enum");
                for (Object constant : type.getEnumConstants()) {
                    words.add(KindMapper.json().<JsonNode>valueToTree(constant));
                }
            }
            return schema;
        }
        if (type == Integer.class || type == int.class) {
            return schema.put("type", "integer");
        }
        if (type == Boolean.class || type == boolean.class) {
            return schema.put("type", "boolean");
        }
        if (Number.class.isAssignableFrom(type)) {
            return schema.put("type", "number");
        }
        if (!type.isAnnotationPresent(JsonSerialize.class)) {
            throw new IllegalStateException(type.getName() + ": is no value of the model");
        }
        return object(type);
    }

    private static ObjectNode object(Class<?> type) {
        List<String> required = attributes(type).stream()
                .filter(attribute ->
                        !List.of(Optional.class, List.class, Map.class).contains(attribute.getReturnType()))
                .map(Method::getName)
                .toList();
        ObjectNode schema = ValuesSchema.closed(properties(type), required);
        schema.remove("$schema");
        if (required.isEmpty()) {
            schema.remove("required");
        }
        return schema;
    }
}
