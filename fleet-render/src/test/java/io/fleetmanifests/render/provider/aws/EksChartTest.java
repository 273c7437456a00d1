package io.fleetmanifests.render.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The chart as files; samples/multi-cloud-fleet runs Helm on it. */
class EksChartTest {

    private static final String FOLDER = "capi/mngmt/eks-cluster-chart";

    @Test
    void hasAFolderOfItsOwn() {
        assertThat(FleetRenderer.create().render(EksFleets.rich()).files())
                .extracting(ManifestFile::path)
                .map(Object::toString)
                .filteredOn(path -> path.startsWith(FOLDER))
                .containsExactly(
                        FOLDER + "/Chart.yaml",
                        FOLDER + "/templates/_capi.tpl",
                        FOLDER + "/templates/_eks.tpl",
                        FOLDER + "/templates/cluster.yaml",
                        FOLDER + "/templates/fargate-profiles.yaml",
                        FOLDER + "/templates/node-pools.yaml",
                        FOLDER + "/templates/sync.yaml",
                        FOLDER + "/values.schema.json",
                        FOLDER + "/values.yaml");
    }

    @Test
    void valuesKeepEverythingThatTheClusterSays() {
        Fleet fleet = EksFleets.rich();
        ObjectNode expected = KindMapper.json().valueToTree(fleet.clusters().get(0));
        expected.remove(Set.of("kind", "infra", "protect"));
        expected.withObject("/annotations").put("fleetmanifests.io/protect", "true");

        assertThat(values(fleet)).isEqualTo(expected);
    }

    @Test
    void valuesOfAClusterSayNothingOfItsDefaults() {
        Fleet fleet = EksFleets.read("""
                repository: {url: https://example.org/fleet}
                defaults:
                - {kind: EksDefaults, region: eu-central-1, additionalTags: {team: platform}}
                clusters:
                - {kind: EksCluster, name: eu}
                """);

        assertThat(values(fleet).toString()).isEqualTo("{\"name\":\"eu\"}");
        assertThat(new EksBlueprint().chart(new RenderContext(fleet)).values().toString())
                .isEqualTo("{\"region\":\"eu-central-1\",\"additionalTags\":{\"team\":\"platform\"}}");
    }

    @Test
    void identityIsAValueOfTheChart() {
        assertThat(new EksBlueprint()
                        .chart(new RenderContext(EksFleets.rich()))
                        .values()
                        .toString())
                .isEqualTo("{\"identityRef\":{\"kind\":\"AWSClusterRoleIdentity\",\"name\":\"cluster-identity\"}}");
        assertThat(new EksBlueprint()
                        .chart(new RenderContext(EksFleets.minimal()))
                        .values())
                .isEmpty();
    }

    @Test
    void schemaKnowsEveryValue() {
        JsonNode schema = EksValuesSchema.render();

        assertThat(unknown("", schema, values(EksFleets.rich()))).isEqualTo(List.of("/infraPath"));
    }

    @Test
    void schemaAsksForNothingThatTheApiServerFillsIn() {
        JsonNode schema = EksValuesSchema.render();

        assertThat(schema.at("/properties/logging").has("required")).isFalse();
        assertThat(schema.at("/properties/accessEntries/items/properties/accessPolicies/items/required")
                        .toString())
                .isEqualTo("[\"accessScope\",\"policyARN\"]");
        assertThat(schema.at("/required").toString()).isEqualTo("[\"name\",\"region\"]");
        assertThat(schema.at("/properties/nodePools/items/required").toString()).isEqualTo("[\"name\",\"amiType\"]");
    }

    @Test
    void schemaHasNoPlaceForWhatControllersWrite() {
        JsonNode schema = EksValuesSchema.render();

        assertThat(schema.get("properties").has("controlPlaneEndpoint")).isFalse();
        assertThat(schema.at("/properties/nodePools/items/properties").has("providerIDList"))
                .isFalse();
        assertThat(schema.at("/properties/fargateProfiles/items/properties").has("clusterName"))
                .isFalse();
    }

    @Test
    void fluxUsesTheKubeconfigWhoseTokenCapaRenews() {
        Fleet fleet = EksFleets.minimal().withLayout(RepositoryLayout.MANIFESTS);

        assertThat(
                        FleetRenderer.create()
                                .render(fleet)
                                .file("capi/clusters/small/sync.yaml")
                                .orElseThrow()
                                .manifests()
                                .stream()
                                .map(Manifest::content)
                                .map(content -> content.at("/spec/kubeConfig").toString()))
                .hasSize(3)
                .containsOnly("{\"secretRef\":{\"name\":\"small-kubeconfig\"}}");
    }

    private static ObjectNode values(Fleet fleet) {
        EksCluster declared = (EksCluster) fleet.clusters().get(0);
        return new EksBlueprint()
                .values(declared, EksFleets.cluster(fleet), new RenderContext(fleet.withProfile(ApiProfile.CURRENT)));
    }

    /** The paths of values that the schema would refuse as additional properties. */
    private static List<String> unknown(String at, JsonNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        value.properties().forEach(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            String path = at + "/" + field.getKey();
            if (!known.isMissingNode()) {
                found.addAll(unknown(path, known, field.getValue()));
            } else if (!schema.path("additionalProperties").isObject()) {
                found.add(path);
            }
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            found.addAll(unknown(at + "/" + i, schema.path("items"), value.get(i)));
        }
        return found;
    }
}
