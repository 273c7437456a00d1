package io.fleetmanifests.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.azure.AzureManagedControlPlane;
import io.fleetmanifests.kind.azure.AzureManagedMachinePool;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesSchemaTest {

    @Test
    void aFieldOfTheCrdKeepsItsRules() {
        ObjectNode properties = ValuesSchema.properties(AzureManagedControlPlane.class);

        assertThat(properties.path("version").toString()).isEqualTo("{\"minLength\":2,\"type\":\"string\"}");
        assertThat(properties.path("loadBalancerSKU").toString())
                .isEqualTo("{\"enum\":[\"Basic\",\"Standard\"],\"type\":\"string\"}");
    }

    @Test
    void anObjectIsClosedAndAMapIsNot() {
        ObjectNode properties = ValuesSchema.properties(AzureManagedControlPlane.class);

        assertThat(properties.path("sku").path("additionalProperties").toString())
                .isEqualTo("false");
        assertThat(properties.path("additionalTags").toString())
                .isEqualTo("{\"additionalProperties\":{\"type\":\"string\"},\"type\":\"object\"}");
    }

    @Test
    void aQuantityIsANumberOrAText() {
        assertThat(ValuesSchema.properties(AzureManagedMachinePool.class)
                        .path("spotMaxPrice")
                        .toString())
                .isEqualTo("{\"type\":[\"integer\",\"string\"]}");
    }

    @Test
    void theResultIsTheCallersOwn() {
        ValuesSchema.properties(AzureManagedMachinePool.class).removeAll();

        assertThat(ValuesSchema.properties(AzureManagedMachinePool.class).has("sku"))
                .isTrue();
    }

    @Test
    void aClosedObjectRequiresAndRefuses() {
        ObjectNode properties = ValuesSchema.textMap().objectNode();
        properties.set("tags", ValuesSchema.textMap());

        assertThat(JsonText.of(ValuesSchema.closed(properties, List.of("tags"))))
                .isEqualTo("""
                        {
                          "$schema" : "http://json-schema.org/draft-07/schema#",
                          "type" : "object",
                          "additionalProperties" : false,
                          "required" : [ "tags" ],
                          "properties" : {
                            "tags" : {
                              "type" : "object",
                              "additionalProperties" : {
                                "type" : "string"
                              }
                            }
                          }
                        }
                        """);
    }

    @Test
    void aTemplateThatTheJarLacksIsAFaultOfTheBuild() {
        assertThatThrownBy(() -> TemplateText.of(ValuesSchemaTest.class, "none.yaml"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("io.fleetmanifests.render.chart.ValuesSchemaTest: its jar lacks the resource none.yaml");
    }
}
