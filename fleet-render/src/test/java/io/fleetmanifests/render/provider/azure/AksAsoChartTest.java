package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.ManifestFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chart as files; samples/multi-cloud-fleet runs Helm on it. */
class AksAsoChartTest {

    private static final String FOLDER = "capi/mngmt/aks-aso-cluster-chart";

    @Test
    void hasAFolderOfItsOwn() {
        assertThat(Rendered.tree(AksAsoFleets.rich()).files())
                .extracting(ManifestFile::path)
                .map(Object::toString)
                .filteredOn(path -> path.startsWith(FOLDER))
                .containsExactly(
                        FOLDER + "/Chart.yaml",
                        FOLDER + "/templates/_aso.tpl",
                        FOLDER + "/templates/_capi.tpl",
                        FOLDER + "/templates/cluster.yaml",
                        FOLDER + "/templates/node-pools.yaml",
                        FOLDER + "/templates/sync.yaml",
                        FOLDER + "/values.schema.json",
                        FOLDER + "/values.yaml");
    }

    @Test
    void valuesKeepEverythingThatTheClusterSays() {
        Fleet fleet = AksAsoFleets.rich();
        ObjectNode said = KindMapper.json().valueToTree(fleet.clusters().get(0));
        said.remove(List.of("kind", "infra", "protect", "subscriptionID"));
        said.withObject("/annotations").put("fleetmanifests.io/protect", "true");

        assertThat(values(fleet)).isEqualTo(said);
    }

    @Test
    void theSecretOfTheDefaultsIsAValueOfTheChart() {
        Fleet fleet = AksAsoFleets.read("""
                repository: {url: https://example.org/fleet}
                management: {identities: [{kind: AzureIdentity, tenantID: t, clientID: c}]}
                defaults:
                - {kind: AksAsoDefaults, subscriptionID: s, location: westeurope, version: v1.33.2}
                clusters:
                - kind: AksAsoCluster
                  name: small
                  nodePools: [{name: pool0, mode: System, vmSize: v}]
                """);

        assertThat(new AksAsoBlueprint()
                        .chart(new RenderContext(fleet))
                        .values()
                        .toString())
                .isEqualTo(
                        "{\"location\":\"westeurope\",\"version\":\"v1.33.2\",\"credentialFrom\":\"cluster-identity-s\"}");
        assertThat(values(fleet).toString())
                .isEqualTo(
                        "{\"name\":\"small\",\"nodePools\":[{\"name\":\"pool0\",\"mode\":\"System\",\"vmSize\":\"v\"}]}");
    }

    @Test
    void theSecretOfAnotherSubscriptionIsAValueOfTheRelease() {
        assertThat(values(AksAsoFleets.minimal()).path("credentialFrom").asText())
                .isEqualTo("cluster-identity-00000000-0000-0000-0000-000000000001");
        assertThat(new AksAsoBlueprint()
                        .chart(new RenderContext(AksAsoFleets.minimal()))
                        .values())
                .isEmpty();
    }

    @Test
    void schemaKnowsEveryValue() {
        assertThat(unknown("", AksAsoValuesSchema.render(), values(AksAsoFleets.rich())))
                .isEqualTo(List.of("/infraPath"));
    }

    @Test
    void schemaAsksForWhatNoClusterIsWithout() {
        JsonNode schema = AksAsoValuesSchema.render();

        assertThat(schema.at("/required").toString())
                .isEqualTo("[\"name\",\"version\",\"location\",\"credentialFrom\",\"nodePools\"]");
        assertThat(schema.at("/properties/nodePools/items/required").toString())
                .isEqualTo("[\"mode\",\"name\",\"vmSize\"]");
    }

    private static ObjectNode values(Fleet fleet) {
        AksAsoCluster declared = (AksAsoCluster) fleet.clusters().get(0);
        return new AksAsoBlueprint().values(declared, AksAsoFleets.cluster(fleet), new RenderContext(fleet));
    }

    /** The paths of values that the schema would refuse as additional properties. */
    private static List<String> unknown(String at, JsonNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        boolean open = schema.path("additionalProperties").isMissingNode();
        value.properties().forEach(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            String path = at + "/" + field.getKey();
            if (!known.isMissingNode()) {
                found.addAll(unknown(path, known, field.getValue()));
            } else if (!open && !schema.path("additionalProperties").isObject()) {
                found.add(path);
            }
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            found.addAll(unknown(at + "/" + i, schema.path("items"), value.get(i)));
        }
        return found;
    }
}
