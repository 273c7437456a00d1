package io.fleetmanifests.kind;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.OwnerReference;
import java.util.List;
import java.util.Map;

/**
 * How kinds become JSON and come back: an absent Optional, an empty list or map is an absent key; an empty string or
 * object that somebody set is written; unknown keys and wrong types are refused; map keys are sorted, so that the order
 * of builder calls does not show.
 */
public final class KindMapper {

    private static final ObjectMapper JSON = configure(JsonMapper.builder()).build();

    private KindMapper() {}

    /** The shared mapper; do not reconfigure it. */
    public static ObjectMapper json() {
        return JSON;
    }

    private static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        SimpleModule values = new SimpleModule("values");
        values.addSerializer(Long.class, new LongSerializer()).addSerializer(long.class, new LongSerializer());
        values.setDeserializers(new LazyValues());
        builder.addModule(new Jdk8Module())
                .addModule(values)
                .addMixIn(ObjectMeta.class, Strict.class)
                .addMixIn(OwnerReference.class, Strict.class)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .withConfigOverride(List.class, o -> o.setInclude(nonEmpty()))
                .withConfigOverride(Map.class, o -> o.setInclude(nonEmpty()))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        // Kubernetes refuses a number or a boolean where a string is asked for; Jackson would turn it into text.
        builder.withCoercionConfig(
                LogicalType.Textual,
                c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
        return builder;
    }

    private static JsonInclude.Value nonEmpty() {
        return JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    }

    /** fabric8's metadata would keep what it does not know, and so a misspelt {@code labels}. */
    interface Strict {

        @JsonAnySetter(enabled = false)
        void setAdditionalProperty(String name, Object value);
    }
}
