package io.fleetmanifests.kind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerFactory;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads values of one class; made when the first of them comes, at the latest twice, if two threads meet here. */
final class LazyValue extends JsonDeserializer<Object> {

    private final JavaType type;
    private volatile @Nullable JsonDeserializer<?> made;

    LazyValue(JavaType type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return made(context).deserialize(parser, context);
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typed)
            throws IOException {
        return made(context).deserializeWithType(parser, context, typed);
    }

    private JsonDeserializer<?> made(DeserializationContext context) throws JsonMappingException {
        JsonDeserializer<?> known = made;
        if (known == null) {
            // The factory itself, because its mapper would ask LazyValues, and so come back here.
            BeanDeserializerFactory factory = (BeanDeserializerFactory) context.getFactory();
            known = factory.buildBeanDeserializer(
                    context, type, context.getConfig().introspect(type));
            if (known instanceof ResolvableDeserializer resolvable) {
                resolvable.resolve(context);
            }
            known = context.handlePrimaryContextualization(known, null, type);
            made = known;
        }
        return known;
    }

    @Override
    public Class<?> handledType() {
        return type.getRawClass();
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.POJO;
    }

    /** Jackson keeps it, so that every place where such a value can stand shares one. */
    @Override
    public boolean isCachable() {
        return true;
    }
}
