package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoNodePool;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.tree.Manifest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AksAsoObjectsTest {

    private static final Set<String> NOT_OF_THE_MANAGED_CLUSTER = Set.of(
            "kind",
            "name",
            "infraPath",
            "infra",
            "labels",
            "annotations",
            "protect",
            "version",
            "subscriptionID",
            "credentialFrom",
            "clusterNetwork",
            "resourceGroup",
            "resourceGroupPatch",
            "managedClusterPatch",
            "controlPlaneResources",
            "clusterResources",
            "nodePools");

    private final AksAsoCluster rich = AksAsoFleets.cluster(AksAsoFleets.rich());
    private final List<Manifest> objects = AksAsoFleets.objects(AksAsoFleets.rich(), ApiProfile.CURRENT);

    @Test
    void rendersAMinimalCluster() {
        assertThat(AksAsoFleets.text(AksAsoFleets.objects(AksAsoFleets.minimal(), ApiProfile.CURRENT)))
                .isEqualTo(AksAsoFleets.expected("aso-minimal.objects.yaml"));
    }

    @Test
    void rendersAMinimalClusterInV1beta1() {
        assertThat(AksAsoFleets.text(AksAsoFleets.objects(AksAsoFleets.minimal(), ApiProfile.CAPI_V1BETA1)))
                .isEqualTo(AksAsoFleets.expected("aso-minimal.objects-v1beta1.yaml"));
    }

    @Test
    void rendersARichCluster() {
        assertThat(AksAsoFleets.text(objects)).isEqualTo(AksAsoFleets.expected("aso-rich.objects.yaml"));
    }

    @Test
    void theRichClusterSaysEverything() {
        Set<String> cluster = attributes(AksAsoCluster.class);
        cluster.add("kind");
        Set<String> pools = keys(rich.nodePools().get(0));
        pools.addAll(keys(rich.nodePools().get(1)));

        assertThat(keys(rich)).isEqualTo(cluster);
        assertThat(pools).isEqualTo(attributes(AksAsoNodePool.class));
    }

    @Test
    void everySettingReachesTheManagedCluster() {
        Set<String> settings = keys(rich);
        settings.removeAll(NOT_OF_THE_MANAGED_CLUSTER);
        JsonNode spec = resource("AzureASOManagedControlPlane", "rich").get("spec");

        assertThat(settings).allSatisfy(name -> assertThat(spec.has(name)).isTrue());
        assertThat(spec.get("securityProfile")).isEqualTo(json(rich).get("securityProfile"));
    }

    @Test
    void thePatchesOfClusterAndDefaultsLieOverTheTypedValues() {
        JsonNode managedCluster = resource("AzureASOManagedControlPlane", "rich");

        assertThat(managedCluster.at("/metadata/labels").toString())
                .isEqualTo("{\"example.org/fleet\":\"rich\",\"example.org/tier\":\"gold\"}");
        assertThat(managedCluster.at("/spec/supportPlan").asText()).isEqualTo("AKSLongTermSupport");
        assertThat(managedCluster.at("/spec/metricsProfile").toString())
                .isEqualTo("{\"costAnalysis\":{\"enabled\":true}}");
        assertThat(managedCluster.at("/spec/networkProfile/networkPlugin").asText())
                .isEqualTo("azure");
        assertThat(managedCluster.at("/spec/networkProfile/networkMode").asText())
                .isEqualTo("transparent");
        assertThat(managedCluster.at("/spec/networkProfile/ipFamilies").toString())
                .isEqualTo("[\"IPv4\"]");
    }

    @Test
    void aPoolThatScalesItselfInItsPatchIsMarkedToo() {
        JsonNode pool = object("MachinePool", "rich-spot");

        assertThat(pool.at("/metadata/annotations").toString())
                .isEqualTo("{\"cluster.x-k8s.io/replicas-managed-by\":\"aks\"}");
    }

    private JsonNode resource(String kind, String name) {
        return object(kind, name).at("/spec/resources/0");
    }

    private JsonNode object(String kind, String name) {
        return objects.stream()
                .filter(object -> object.content().path("kind").asText().equals(kind)
                        && object.content().at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static ObjectNode json(Object value) {
        return KindMapper.json().valueToTree(value);
    }

    private static Set<String> keys(Object value) {
        return json(value).properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The attributes of a value's interface, by their names in YAML, which are those in Java. */
    private static Set<String> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
