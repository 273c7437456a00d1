package io.fleetmanifests.kind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import java.io.IOException;

/** Writes a spec with the model's own configuration, whatever mapper writes the object around it. */
final class SpecSerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object spec, JsonGenerator out, SerializerProvider provider) throws IOException {
        KindMapper.json().writeValue(out, spec);
    }

    /** Schema generation looks through this serializer to the spec's own properties. */
    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        visitor.getProvider().findValueSerializer(type).acceptJsonFormatVisitor(visitor, type);
    }
}
