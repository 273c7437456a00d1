package io.fleetmanifests.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fleetmanifests.kind.azure.aso.AadProfile;
import io.fleetmanifests.kind.azure.aso.AddonProfile;
import io.fleetmanifests.kind.azure.aso.AgentPoolSettings;
import io.fleetmanifests.kind.azure.aso.ClusterIdentity;
import io.fleetmanifests.kind.azure.aso.ManagedClustersAgentPoolSpec;
import io.fleetmanifests.kind.azure.aso.OperatorSecrets;
import org.junit.jupiter.api.Test;

class ModelSchemaTest {

    @Test
    void writesTextsBooleansAndLists() {
        assertThat(ModelSchema.properties(AadProfile.class).toString()).isEqualTo("""
                        {"adminGroupObjectIDs":{"type":"array","items":{"type":"string"}},\
                        "enableAzureRBAC":{"type":"boolean"},"managed":{"type":"boolean"},"tenantID":{"type":"string"}}""");
    }

    @Test
    void writesMapsOpenAndObjectsClosed() {
        assertThat(ModelSchema.properties(AddonProfile.class).get("config").toString())
                .isEqualTo("{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}");
        assertThat(ModelSchema.properties(OperatorSecrets.class)
                        .get("userCredentials")
                        .toString())
                .isEqualTo("""
                        {"type":"object","additionalProperties":false,"required":["key","name"],\
                        "properties":{"key":{"type":"string"},"name":{"type":"string"}}}""");
    }

    @Test
    void writesTheWordsOfAnEnum() {
        assertThat(ModelSchema.properties(ClusterIdentity.class).get("type").toString())
                .isEqualTo("{\"type\":\"string\",\"enum\":[\"SystemAssigned\",\"UserAssigned\",\"None\"]}");
    }

    @Test
    void writesTheBoundsThatStandOnAttributes() {
        assertThat(ModelSchema.properties(AgentPoolSettings.class)
                        .get("osDiskSizeGB")
                        .toString())
                .isEqualTo("{\"type\":\"integer\",\"minimum\":0,\"maximum\":2048}");
        assertThat(ModelSchema.properties(ManagedClustersAgentPoolSpec.class)
                        .get("azureName")
                        .toString())
                .isEqualTo("{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9]{0,11}$\"}");
        assertThat(ModelSchema.properties(AgentPoolSettings.class)
                        .get("spotMaxPrice")
                        .toString())
                .isEqualTo("{\"type\":\"number\"}");
    }

    @Test
    void refusesATypeThatIsNoValueOfTheModel() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ModelSchema.properties(Runnable.class))
                .withMessage("void: is no value of the model");
    }
}
