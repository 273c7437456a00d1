package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversionsTest {

    private static final KindVersions NONE = (group, kind) -> Optional.empty();

    private static final Conversions THREE = Conversions.of(
            List.of(marking("v1alpha1", "v1beta1"), marking("v1beta1", "v1"), marking("v1", "v1beta1")), NONE);

    /** A conversion that writes down that it was asked. */
    private static Conversion marking(String from, String to) {
        return new Conversion("example.org", "Tool", from, to, (object, versions) -> {
            object.put(to, true);
            return Optional.of(object);
        });
    }

    private static ObjectNode tool(String apiVersion) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("apiVersion", apiVersion)
                .put("kind", "Tool");
    }

    @Test
    void goesOverTheVersionsBetween() {
        assertThat(THREE.convert(tool("example.org/v1alpha1"), "example.org/v1"))
                .hasToString(
                        "Optional[{\"apiVersion\":\"example.org/v1\",\"kind\":\"Tool\",\"v1beta1\":true,\"v1\":true}]");
    }

    @Test
    void anObjectOfTheVersionIsTheSame() {
        assertThat(THREE.convert(tool("example.org/v1"), "example.org/v1")).contains(tool("example.org/v1"));
    }

    @Test
    void theObjectItselfStaysAsItIs() {
        ObjectNode object = tool("example.org/v1beta1");

        THREE.convert(object, "example.org/v1");

        assertThat(object).isEqualTo(tool("example.org/v1beta1"));
    }

    @Test
    void knowsNoWayThatNobodyHasTold() {
        assertThat(THREE.convert(tool("example.org/v1"), "example.org/v1alpha1"))
                .isEmpty();
        assertThat(THREE.convert(tool("example.org/v1"), "example.org/v2")).isEmpty();
        assertThat(THREE.convert(tool("example.org/v3"), "example.org/v1")).isEmpty();
    }

    @Test
    void anotherGroupIsAnotherObject() {
        assertThat(THREE.convert(tool("example.org/v1beta1"), "example.com/v1")).isEmpty();
    }

    @Test
    void aStepThatFailsFailsTheWay() {
        Conversions failing = Conversions.of(
                List.of(
                        new Conversion("example.org", "Tool", "v1", "v2", (object, versions) -> Optional.empty()),
                        marking("v2", "v3")),
                NONE);

        assertThat(failing.convert(tool("example.org/v1"), "example.org/v3")).isEmpty();
    }

    @Test
    void refusesTwoConversionsOfOnePairOfVersions() {
        List<Conversion> twice = List.of(marking("v1beta1", "v1"), marking("v1beta1", "v1"));

        assertThatThrownBy(() -> Conversions.of(twice, NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two conversions of Tool go from v1beta1 to v1");
    }
}
