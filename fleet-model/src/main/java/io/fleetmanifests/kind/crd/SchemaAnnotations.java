package io.fleetmanifests.kind.crd;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Size;
import io.fabric8.generator.annotation.ValidationRule;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.api.model.apiextensions.v1.ValidationRuleBuilder;
import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.kind.schema.AllowsNull;
import io.fleetmanifests.kind.schema.AtomicMap;
import io.fleetmanifests.kind.schema.Format;
import io.fleetmanifests.kind.schema.Items;
import io.fleetmanifests.kind.schema.JsonObject;
import io.fleetmanifests.kind.schema.ListType;
import io.fleetmanifests.kind.schema.ObjectSize;
import io.fleetmanifests.kind.schema.SpecRequired;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a spec's accessors beside the schema that fabric8 generated for them and adds what fabric8's generator does not
 * take from an interface: number formats, list and map types, constraints on items, object sizes, CEL rules.
 */
final class SchemaAnnotations {

    /** How upstream's CRDs say "a quantity"; fabric8 says only int-or-string. */
    private static final String QUANTITY = "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))"
            + "(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$";

    private SchemaAnnotations() {}

    static void complete(Class<? extends Resource<?>> kind, JSONSchemaProps root) {
        type(specOf(kind), property(root, "spec", kind));
        shape(kind, root);
        if (kind.isAnnotationPresent(SpecRequired.class)) {
            root.setRequired(List.of("spec"));
        }
        JSONSchemaProps status = new JSONSchemaProps();
        status.setType("object");
        status.setXKubernetesPreserveUnknownFields(true);
        root.getProperties().put("status", status);
    }

    private static Class<?> specOf(Class<?> kind) {
        ParameterizedType resource = (ParameterizedType) kind.getGenericSuperclass();
        return (Class<?>) resource.getActualTypeArguments()[0];
    }

    private static void type(Type type, JSONSchemaProps schema) {
        if (type instanceof ParameterizedType generic) {
            container(generic, schema);
        } else if (type instanceof Class<?> value) {
            value(value, schema);
        }
    }

    private static void container(ParameterizedType generic, JSONSchemaProps schema) {
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Optional.class) {
            type(arguments[0], schema);
        } else if (generic.getRawType() == List.class) {
            type(arguments[0], schema.getItems().getSchema());
        } else if (generic.getRawType() == Map.class) {
            type(arguments[1], schema.getAdditionalProperties().getSchema());
        }
    }

    private static void value(Class<?> value, JSONSchemaProps schema) {
        if (value == Integer.class || value == int.class) {
            schema.setFormat("int32");
        } else if (value == Long.class || value == long.class) {
            schema.setFormat("int64");
        } else if (value == Quantity.class) {
            schema.setPattern(QUANTITY);
        } else if (value.isInterface() && value.isAnnotationPresent(JsonDeserialize.class)) {
            object(value, schema);
        }
    }

    private static void object(Class<?> spec, JSONSchemaProps schema) {
        shape(spec, schema);
        for (Method accessor : spec.getMethods()) {
            if (!Modifier.isStatic(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
                JSONSchemaProps property = property(schema, wireName(accessor), accessor);
                type(accessor.getGenericReturnType(), property);
                property(accessor, property);
            }
        }
    }

    private static JSONSchemaProps property(JSONSchemaProps schema, String name, Object modelledBy) {
        JSONSchemaProps property = schema.getProperties().get(name);
        if (property == null) {
            throw new IllegalStateException(modelledBy + ": has no property in the generated schema, which has "
                    + schema.getProperties().keySet());
        }
        return property;
    }

    private static String wireName(Method accessor) {
        JsonProperty named = accessor.getAnnotation(JsonProperty.class);
        return named == null ? accessor.getName() : named.value();
    }

    private static void property(Method accessor, JSONSchemaProps schema) {
        shape(accessor, schema);
        Format format = accessor.getAnnotation(Format.class);
        if (format != null) {
            schema.setFormat(format.value().isEmpty() ? null : format.value());
        }
        if (accessor.isAnnotationPresent(AllowsNull.class)) {
            schema.setNullable(true);
        }
        ListType list = accessor.getAnnotation(ListType.class);
        if (list != null) {
            schema.setXKubernetesListType(list.value().wireName());
            schema.setXKubernetesListMapKeys(List.of(list.keys()));
        }
        Items items = accessor.getAnnotation(Items.class);
        if (items != null) {
            items(items, content(schema));
        }
        if (accessor.isAnnotationPresent(JsonObject.class)) {
            JSONSchemaProps free = isFree(accessor.getGenericReturnType()) ? schema : content(schema);
            free.setType("object");
        }
        bounds(accessor, schema);
    }

    private static boolean isFree(Type type) {
        return type == RawJson.class
                || (type instanceof ParameterizedType generic
                        && generic.getRawType() == Optional.class
                        && generic.getActualTypeArguments()[0] == RawJson.class);
    }

    private static JSONSchemaProps content(JSONSchemaProps schema) {
        return schema.getItems() != null
                ? schema.getItems().getSchema()
                : schema.getAdditionalProperties().getSchema();
    }

    private static void items(Items items, JSONSchemaProps schema) {
        if (items.minLength() > 0) {
            schema.setMinLength(items.minLength());
        }
        if (items.maxLength() < Long.MAX_VALUE) {
            schema.setMaxLength(items.maxLength());
        }
        if (!items.pattern().isEmpty()) {
            schema.setPattern(items.pattern());
        }
        if (!items.format().isEmpty()) {
            schema.setFormat(items.format().equals(Items.NO_FORMAT) ? null : items.format());
        }
    }

    /** fabric8 sets these only where Jackson calls the value a string or number, so not on an enum or a value type. */
    private static void bounds(Method accessor, JSONSchemaProps schema) {
        Size size = accessor.getAnnotation(Size.class);
        if (size != null && "string".equals(schema.getType())) {
            schema.setMinLength(size.min() > 0 ? size.min() : null);
            schema.setMaxLength(size.max() < Long.MAX_VALUE ? size.max() : null);
        }
        Pattern pattern = accessor.getAnnotation(Pattern.class);
        if (pattern != null) {
            schema.setPattern(pattern.value());
        }
        Min min = accessor.getAnnotation(Min.class);
        if (min != null) {
            schema.setMinimum(min.value());
        }
        Max max = accessor.getAnnotation(Max.class);
        if (max != null) {
            schema.setMaximum(max.value());
        }
    }

    /** What may stand on a type as well as on an accessor. */
    private static void shape(AnnotatedElement element, JSONSchemaProps schema) {
        if (element.isAnnotationPresent(AtomicMap.class)) {
            schema.setXKubernetesMapType("atomic");
        }
        ObjectSize size = element.getAnnotation(ObjectSize.class);
        if (size != null) {
            schema.setMinProperties(size.min());
        }
        List<io.fabric8.kubernetes.api.model.apiextensions.v1.ValidationRule> rules = new ArrayList<>();
        for (ValidationRule rule : element.getAnnotationsByType(ValidationRule.class)) {
            rules.add(new ValidationRuleBuilder()
                    .withRule(rule.value())
                    .withMessage(emptyToNull(rule.message()))
                    .withMessageExpression(emptyToNull(rule.messageExpression()))
                    .withReason(emptyToNull(rule.reason()))
                    .withFieldPath(emptyToNull(rule.fieldPath()))
                    .withOptionalOldSelf(rule.optionalOldSelf() ? true : null)
                    .build());
        }
        if (!rules.isEmpty()) {
            schema.setXKubernetesValidations(rules);
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
