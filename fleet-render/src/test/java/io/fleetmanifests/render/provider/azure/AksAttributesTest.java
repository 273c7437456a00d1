package io.fleetmanifests.render.provider.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.fleet.azure.AksDefaults;
import io.fleetmanifests.fleet.azure.AksNodePool;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.azure.AzureManagedControlPlane;
import io.fleetmanifests.kind.azure.AzureManagedControlPlaneSpec;
import io.fleetmanifests.kind.azure.AzureManagedMachinePool;
import io.fleetmanifests.kind.azure.AzureManagedMachinePoolSpec;
import io.fleetmanifests.kind.capi.v1beta2.Cluster;
import io.fleetmanifests.kind.capi.v1beta2.MachinePool;
import io.fleetmanifests.render.Rendered;
import io.fleetmanifests.tree.ManifestTree;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing that an AksCluster or an AksNodePool can say is lost, in objects, values and the schema of the values. */
class AksAttributesTest {

    private static final Fleet FLEET = FleetReader.read(Path.of("src/test/resources/fleets/complete.yaml"));
    private static final AksCluster CLUSTER = (AksCluster) FLEET.clusters().get(0);
    private static final AksNodePool POOL = CLUSTER.nodePools().get(0);
    private static final String CHART = "capi/mngmt/aks-cluster-chart/";

    /** Where the SDK and not the control plane uses them. */
    private static final Set<String> OF_THE_CLUSTER =
            Set.of("name", "labels", "annotations", "clusterNetwork", "nodePools", "infra", "infraPath", "protect");

    private static final Set<String> OF_THE_MACHINE_POOL = Set.of("replicas", "version", "annotations");

    @Test
    void theFixtureSetsEveryAttribute() throws Exception {
        assertThat(unset(AksCluster.class, CLUSTER)).isEmpty();
        assertThat(unset(AksNodePool.class, POOL)).isEmpty();
    }

    @Test
    void theControlPlaneHasEveryAttributeOfTheCluster() throws Exception {
        AzureManagedControlPlaneSpec spec = spec(Rendered.tree(FLEET));

        for (String attribute : names(AksCluster.class)) {
            if (!OF_THE_CLUSTER.contains(attribute)) {
                assertThat(value(AzureManagedControlPlaneSpec.class, attribute, spec))
                        .as(attribute)
                        .isEqualTo(value(AksCluster.class, attribute, CLUSTER));
            }
        }
    }

    @Test
    void theClusterHasEveryFieldOfTheControlPlaneThatPeopleSet() {
        Set<String> missing = names(AzureManagedControlPlaneSpec.class);
        missing.removeAll(names(AksCluster.class));

        assertThat(missing).containsExactly("controlPlaneEndpoint", "machineTemplate");
    }

    @Test
    void theClusterObjectHasTheRest() throws Exception {
        ManifestTree tree = Rendered.tree(FLEET);
        Cluster object = Rendered.object(tree, Cluster.class, "complete");

        assertThat(object.getMetadata().getLabels()).isEqualTo(CLUSTER.labels());
        assertThat(object.getMetadata().getAnnotations()).isEqualTo(CLUSTER.effectiveAnnotations());
        assertThat(value(object.getSpec()).clusterNetwork()).isEqualTo(CLUSTER.clusterNetwork());
        assertThat(Rendered.document(tree, "Kustomization", "complete-infrastructure")
                        .at("/spec/path")
                        .textValue())
                .isEqualTo("./infra/base/web");
        assertThat(Rendered.text(tree, "infra/complete/kustomization.yaml")).isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        resources:
                        - ../base/sources
                        - ../base/web
                        """);
    }

    @Test
    void theManagedMachinePoolHasEveryAttributeOfThePool() throws Exception {
        AzureManagedMachinePoolSpec spec =
                value(Rendered.object(Rendered.tree(FLEET), AzureManagedMachinePool.class, "complete-pool0")
                        .getSpec());

        for (String attribute : names(AksNodePool.class)) {
            if (!OF_THE_MACHINE_POOL.contains(attribute)) {
                assertThat(value(AzureManagedMachinePoolSpec.class, attribute, spec))
                        .as(attribute)
                        .isEqualTo(value(AksNodePool.class, attribute, POOL));
            }
        }
    }

    @Test
    void thePoolHasEveryFieldOfTheManagedMachinePoolThatPeopleSet() {
        Set<String> missing = names(AzureManagedMachinePoolSpec.class);
        missing.removeAll(names(AksNodePool.class));

        assertThat(missing).containsExactly("providerIDList");
    }

    @Test
    void theMachinePoolHasTheRest() throws Exception {
        MachinePool object = Rendered.object(Rendered.tree(FLEET), MachinePool.class, "complete-pool0");

        assertThat(object.getMetadata().getAnnotations()).isEqualTo(POOL.annotations());
        assertThat(value(object.getSpec()).replicas()).isEqualTo(POOL.replicas());
        assertThat(value(object.getSpec()).template().spec().version()).isEqualTo(POOL.version());
    }

    @Test
    void theReleasesValuesKeepEveryAttribute() {
        JsonNode values = Rendered.document(
                        Rendered.tree(FLEET.withLayout(RepositoryLayout.HELM)), "HelmRelease", "complete-helm-release")
                .at("/spec/values");

        // The overlay is files of its own, and where they stand is the one thing that the chart asks.
        ObjectNode expected = KindMapper.json().valueToTree(CLUSTER);
        expected.remove("kind");
        expected.remove("infra");
        // A chart knows what protects a cluster as one of its annotations.
        expected.remove("protect");
        expected.set("annotations", KindMapper.json().valueToTree(CLUSTER.effectiveAnnotations()));
        assertThat(values).isEqualTo(expected);
        assertThat(values.fieldNames())
                .toIterable()
                .hasSize(names(AksCluster.class).size() - 2);
        assertThat(values.at("/nodePools/0").fieldNames()).toIterable().containsAll(names(AksNodePool.class));
    }

    @Test
    void theChartsOwnValuesKeepEveryAttributeOfTheDefaults() throws Exception {
        ObjectNode said = KindMapper.json().valueToTree(CLUSTER);
        said.remove(List.of("name", "infra", "infraPath", "labels", "annotations"));
        AksDefaults defaults = KindMapper.json().treeToValue(said.put("kind", "AksDefaults"), AksDefaults.class);
        said.remove("kind");
        AksCluster.Builder small = AksCluster.builder();
        Fleet fleet = Fleet.builder()
                .repository(FLEET.repository())
                .addDefaults(defaults)
                .addClusters(small.name("small").build())
                .build();

        ObjectNode values = (ObjectNode) Rendered.tree(fleet)
                .file(CHART + "values.yaml")
                .orElseThrow()
                .manifests()
                .get(0)
                .content();
        values.remove(List.of("infraPath", "fleet"));

        assertThat(said.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names(AksDefaults.class));
        said.remove("protect");
        assertThat(values).isEqualTo(said);
        assertThat(Rendered.document(Rendered.tree(fleet), "HelmRelease", "small-helm-release")
                        .at("/spec/values/annotations")
                        .toString())
                .isEqualTo("{\"fleetmanifests.io/protect\":\"true\"}");
    }

    @Test
    void theSchemaOfTheValuesKnowsEveryKey() throws Exception {
        ManifestTree tree = Rendered.tree(FLEET.withLayout(RepositoryLayout.HELM));
        JsonNode schema = KindMapper.json().readTree(Rendered.text(tree, CHART + "values.schema.json"));
        ObjectNode values = (ObjectNode) tree.file(CHART + "values.yaml")
                .orElseThrow()
                .manifests()
                .get(0)
                .content()
                .deepCopy();
        values.setAll((ObjectNode)
                Rendered.document(tree, "HelmRelease", "complete-helm-release").at("/spec/values"));

        known("", values, schema);
    }

    @Test
    void theSchemaRefusesWhatNoClusterHas() throws Exception {
        JsonNode schema = AksValuesSchema.render();

        assertThat(schema.path("additionalProperties").booleanValue()).isFalse();
        assertThat(schema.at("/properties/nodePools/items/additionalProperties").isBoolean())
                .isTrue();
        assertThat(schema.at("/properties/controlPlaneEndpoint").isMissingNode())
                .isTrue();
        assertThat(schema.path("required").toString())
                .isEqualTo("[\"name\",\"version\",\"location\",\"subscriptionID\",\"identityRef\",\"nodePools\"]");
    }

    private static void known(String path, JsonNode value, JsonNode schema) {
        if (value.isArray()) {
            for (JsonNode item : value) {
                known(path + "[]", item, schema.path("items"));
            }
            return;
        }
        value.properties().forEach(field -> {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                property = schema.path("additionalProperties");
            }
            assertThat(property.isObject()).as(path + "/" + field.getKey()).isTrue();
            known(path + "/" + field.getKey(), field.getValue(), property);
        });
    }

    private static AzureManagedControlPlaneSpec spec(ManifestTree tree) throws Exception {
        return value(Rendered.object(tree, AzureManagedControlPlane.class, "complete")
                .getSpec());
    }

    private static <T> T value(@Nullable T value) {
        return Optional.ofNullable(value).orElseThrow();
    }

    /** The attributes of a value type: what its interface leaves to the generated class. */
    private static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .forEach(method -> names.add(method.getName()));
        assertThat(names).hasSizeGreaterThan(10);
        return names;
    }

    private static Set<String> unset(Class<?> type, Object value) throws ReflectiveOperationException {
        Set<String> unset = new TreeSet<>();
        for (String name : names(type)) {
            Object said = value(type, name, value);
            if (said.equals(Optional.empty())
                    || (said instanceof Collection<?> list && list.isEmpty())
                    || (said instanceof Map<?, ?> map && map.isEmpty())) {
                unset.add(name);
            }
        }
        return unset;
    }

    /** The attribute's value, out of its Optional when it is set. */
    private static Object value(Class<?> type, String attribute, Object of) throws ReflectiveOperationException {
        Method accessor = type.getMethod(attribute);
        accessor.setAccessible(true);
        Object value = accessor.invoke(of);
        return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
    }
}
