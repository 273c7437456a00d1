package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Max;
import io.fabric8.generator.annotation.Min;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds a value of the model to the bounds of its CRD, which stand on the model's attributes: numbers to their range, texts and
 * lists to their length.
 */
public final class SchemaLimits {

    private SchemaLimits() {}

    /**
     * Adds what breaks a bound in {@code value} or below it.
     *
     * @param path where the value stands
     * @param value a value of the model
     */
    public static void check(String path, Object value, Problems problems) {
        model(value.getClass())
                .ifPresent(model -> Arrays.stream(model.getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                        .sorted(Comparator.comparing(Method::getName))
                        .forEach(method -> attribute(path + "." + method.getName(), method, value, problems)));
    }

    /** The interface that a generated class implements. */
    private static Optional<Class<?>> model(Class<?> generated) {
        return Arrays.stream(generated.getInterfaces())
                .filter(type -> type.isAnnotationPresent(JsonSerialize.class))
                .findFirst();
    }

    private static void attribute(String path, Method method, Object holder, Problems problems) {
        Object value = read(method, holder);
        if (value instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                return;
            }
            value = optional.get();
        }
        if (value instanceof Integer number) {
            range(path, method, number, problems);
        } else if (value instanceof String text) {
            size(path, method, text.codePointCount(0, text.length()), "characters", problems);
        } else if (value instanceof List<?> list) {
            size(path, method, list.size(), "items", problems);
            for (int i = 0; i < list.size(); i++) {
                check(path + "[" + i + "]", list.get(i), problems);
            }
        } else {
            check(path, value, problems);
        }
    }

    private static Object read(Method method, Object holder) {
        try {
            return method.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an attribute of a public interface is readable: " + method, e);
        }
    }

    private static void range(String path, Method method, int number, Problems problems) {
        Optional<Min> min = Optional.ofNullable(method.getAnnotation(Min.class));
        Optional<Max> max = Optional.ofNullable(method.getAnnotation(Max.class));
        boolean fits = min.map(bound -> number >= bound.value()).orElse(true)
                && max.map(bound -> number <= bound.value()).orElse(true);
        problems.require(fits, () -> {
            String least =
                    min.map(bound -> String.valueOf((long) bound.value())).orElse("");
            String bounds =
                    max.map(bound -> least + " to " + (long) bound.value()).orElse("at least " + least);
            return Problem.of(
                    "schema-range", path, "must be " + bounds + ", got " + number, "choose a value in that range");
        });
    }

    private static void size(String path, Method method, int size, String unit, Problems problems) {
        Size bounds = method.getAnnotation(Size.class);
        problems.require(bounds == null || (size >= bounds.min() && size <= bounds.max()), () -> {
            String wanted = bounds.min() > 0 && bounds.max() < Long.MAX_VALUE
                    ? bounds.min() + " to " + bounds.max()
                    : bounds.min() > 0 ? "at least " + bounds.min() : "at most " + bounds.max();
            return Problem.of(
                    unit.equals("items") ? "schema-items" : "schema-length",
                    path,
                    "must have " + wanted + " " + unit + ", got " + size,
                    size > bounds.max() ? "shorten it" : "give more, or leave it out");
        });
    }
}
