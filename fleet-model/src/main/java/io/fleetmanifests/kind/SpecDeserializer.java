package io.fleetmanifests.kind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;

/** Reads a spec with the model's own configuration, whatever mapper reads the object around it. */
final class SpecDeserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final JavaType specType;

    /** For Jackson, which asks {@link #createContextual} for one that knows its type before it reads anything. */
    SpecDeserializer() {
        this(TypeFactory.unknownType());
    }

    private SpecDeserializer(JavaType specType) {
        this.specType = specType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new SpecDeserializer(property.getType());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return KindMapper.json().readValue(in, specType);
    }
}
