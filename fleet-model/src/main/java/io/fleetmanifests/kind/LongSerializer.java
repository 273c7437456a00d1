package io.fleetmanifests.kind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/**
 * Gives a small Long the form that a reader gives a small number: to Jackson's trees an int and a long are never equal,
 * and so a document that was written would differ from the one that was read.
 */
final class LongSerializer extends StdScalarSerializer<Long> {

    private static final long serialVersionUID = 1;

    LongSerializer() {
        super(Long.class);
    }

    @Override
    public void serialize(Long value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (value == value.intValue()) {
            out.writeNumber(value.intValue());
        } else {
            out.writeNumber(value);
        }
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        visitIntFormat(visitor, type, JsonParser.NumberType.LONG);
    }
}
