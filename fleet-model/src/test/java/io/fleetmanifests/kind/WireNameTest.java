package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireNameTest {

    static Stream<Class<?>> enums() {
        return ModelClasses.all()
                .filter(type -> type.isEnum() && !type.getName().startsWith("io.fleetmanifests.kind.schema."));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantIsWrittenAsItsWireNameAndReadBack(Class<?> type) throws ReflectiveOperationException {
        Method wireName = type.getMethod("wireName");
        for (Object constant : type.getEnumConstants()) {
            JsonNode written = KindMapper.json().valueToTree(constant);

            assertThat(written).isEqualTo(TextNode.valueOf((String) wireName.invoke(constant)));
            assertThat(KindMapper.json().convertValue(written, type)).isSameAs(constant);
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void noTwoConstantsHaveOneWireName(Class<?> type) {
        assertThat(Arrays.stream(type.getEnumConstants())
                        .map(constant -> KindMapper.json().<JsonNode>valueToTree(constant)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
