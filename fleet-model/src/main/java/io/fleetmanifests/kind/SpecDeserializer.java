package io.fleetmanifests.kind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a spec with the model's own configuration, whatever mapper reads the object around it. */
final class SpecDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final @Nullable JavaType specType;

    /** For Jackson, which then asks {@link #createContextual} for one that knows its type. */
    SpecDeserializer() {
        this(null);
    }

    private SpecDeserializer(@Nullable JavaType specType) {
        this.specType = specType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new SpecDeserializer(property.getType());
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return KindMapper.json().readValue(in, specType);
    }
}
