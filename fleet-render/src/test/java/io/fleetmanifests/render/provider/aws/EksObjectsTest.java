package io.fleetmanifests.render.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.fleet.aws.EksFargateProfile;
import io.fleetmanifests.fleet.aws.EksNodePool;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.aws.AWSFargateProfileSpec;
import io.fleetmanifests.kind.aws.AWSManagedControlPlaneSpec;
import io.fleetmanifests.kind.aws.AWSManagedMachinePoolSpec;
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

class EksObjectsTest {

    private static final Set<String> OF_THE_CLUSTER = Set.of(
            "kind",
            "name",
            "infraPath",
            "infra",
            "labels",
            "annotations",
            "protect",
            "clusterNetwork",
            "nodePools",
            "fargateProfiles");
    private static final Set<String> OF_THE_MACHINE_POOL = Set.of("name", "replicas", "version", "annotations");

    private final EksCluster rich = EksFleets.cluster(EksFleets.rich());
    private final List<Manifest> objects = EksFleets.objects(EksFleets.rich(), ApiProfile.CURRENT);

    @Test
    void rendersAMinimalCluster() {
        assertThat(EksFleets.text(EksFleets.objects(EksFleets.minimal(), ApiProfile.CURRENT)))
                .isEqualTo(EksFleets.expected("minimal.objects.yaml"));
    }

    @Test
    void rendersAMinimalClusterInV1beta1() {
        assertThat(EksFleets.text(EksFleets.objects(EksFleets.minimal(), ApiProfile.CAPI_V1BETA1)))
                .isEqualTo(EksFleets.expected("minimal.objects-v1beta1.yaml"));
    }

    @Test
    void rendersARichCluster() {
        assertThat(EksFleets.text(objects)).isEqualTo(EksFleets.expected("rich.objects.yaml"));
    }

    @Test
    void theRichClusterSaysEverything() {
        assertThat(keys(rich)).isEqualTo(plus(attributes(EksCluster.class), "kind"));
        Set<String> pool = keys(rich.nodePools().get(0));
        pool.addAll(keys(rich.nodePools().get(1)));
        assertThat(pool).isEqualTo(attributes(EksNodePool.class));
        assertThat(keys(rich.fargateProfiles().get(0))).isEqualTo(attributes(EksFargateProfile.class));
    }

    @Test
    void aClusterCanSayAllThatAPersonSetsUpstream() {
        assertThat(attributes(EksCluster.class))
                .containsAll(without(attributes(AWSManagedControlPlaneSpec.class), Set.of("controlPlaneEndpoint")));
        assertThat(attributes(EksNodePool.class))
                .containsAll(without(attributes(AWSManagedMachinePoolSpec.class), Set.of("providerIDList")));
        assertThat(attributes(EksFargateProfile.class))
                .containsAll(without(attributes(AWSFargateProfileSpec.class), Set.of("clusterName")));
    }

    @Test
    void everySettingReachesTheControlPlane() {
        assertThat(spec("AWSManagedControlPlane", "rich")).isEqualTo(json(rich).remove(OF_THE_CLUSTER));
    }

    @Test
    void everySettingOfAPoolReachesIt() {
        for (EksNodePool pool : rich.nodePools()) {
            assertThat(spec("AWSManagedMachinePool", "rich-" + pool.name()))
                    .isEqualTo(json(pool).remove(OF_THE_MACHINE_POOL));
        }
    }

    @Test
    void everySettingOfAProfileReachesIt() {
        ObjectNode expected = json(rich.fargateProfiles().get(0));
        expected.remove("name");
        expected.put("clusterName", "rich");

        assertThat(spec("AWSFargateProfile", "rich-batch")).isEqualTo(expected);
    }

    private JsonNode spec(String kind, String name) {
        return objects.stream()
                .filter(object -> object.content().path("kind").asText().equals(kind)
                        && object.content().at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .content()
                .get("spec");
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

    private static Set<String> plus(Set<String> names, String more) {
        names.add(more);
        return names;
    }

    private static Set<String> without(Set<String> names, Set<String> less) {
        names.removeAll(less);
        return names;
    }
}
