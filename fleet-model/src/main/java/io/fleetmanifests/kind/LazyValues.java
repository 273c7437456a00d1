package io.fleetmanifests.kind;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts off what Jackson has to find out about a value's class until the first such value is read. A kind can hold hundreds of
 * types of value and most documents hold a dozen, which a program that reads one fleet and ends would otherwise wait for.
 */
final class LazyValues extends SimpleDeserializers {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return isValue(type.getRawClass()) ? new LazyValue(type) : null;
    }

    /** Whether it is the class that implements a value interface. */
    private static boolean isValue(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .map(each -> each.getAnnotation(JsonDeserialize.class))
                .anyMatch(annotation -> annotation != null && annotation.as() == type);
    }
}
