package io.fleetmanifests.validate.admission.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.Surroundings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnersTest {

    private static final String INFRASTRUCTURE = "infrastructure.cluster.x-k8s.io";

    private final List<JsonNode> objects = new ArrayList<>();
    private final Surroundings around = (group, kind, namespace) -> objects.stream()
            .filter(object -> object.path("apiVersion").asText().startsWith(group + "/")
                    && object.path("kind").asText().equals(kind)
                    && object.path("metadata").path("namespace").asText().equals(namespace))
            .toList();

    @BeforeEach
    void aClusterWithTwoPools() throws IOException {
        add("""
                apiVersion: cluster.x-k8s.io/v1beta2
                kind: Cluster
                metadata: {name: shop, namespace: workers}
                spec:
                  controlPlaneRef: {apiGroup: infrastructure.cluster.x-k8s.io, kind: Plane, name: shop-plane}
                """);
        add("""
                apiVersion: cluster.x-k8s.io/v1beta1
                kind: MachinePool
                metadata: {name: shop-1, namespace: workers}
                spec:
                  clusterName: shop
                  template:
                    spec:
                      infrastructureRef: {apiVersion: infrastructure.cluster.x-k8s.io/v1beta1, kind: Pool, name: pool-1}
                """);
        add("""
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: Pool
                metadata: {name: pool-1, namespace: workers}
                """);
        add("""
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: Pool
                metadata: {name: pool-0, namespace: workers, labels: {cluster.x-k8s.io/cluster-name: shop}}
                """);
        add("""
                apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
                kind: Plane
                metadata: {name: shop-plane, namespace: workers}
                """);
    }

    private void add(String yaml) throws IOException {
        objects.add(new YAMLMapper().readTree(yaml));
    }

    @Test
    void aPoolBelongsToTheClusterOfItsMachinePool() {
        assertThat(Owners.machinePool(objects.get(2), around)).contains(objects.get(1));
        assertThat(Owners.cluster(objects.get(2), around)).contains(objects.get(0));
    }

    @Test
    void aPoolBelongsToTheClusterOfItsLabelWhereverThatIs() {
        assertThat(Owners.clusterName(objects.get(3), Surroundings.NONE)).contains("shop");
        assertThat(Owners.cluster(objects.get(3), Surroundings.NONE)).isEmpty();
    }

    @Test
    void aControlPlaneBelongsToTheClusterThatRefersToIt() {
        assertThat(Owners.cluster(objects.get(4), around)).contains(objects.get(0));
        assertThat(Owners.referred(objects.get(0), "controlPlaneRef", around)).contains(objects.get(4));
    }

    @Test
    void poolsOfAClusterAreFoundByLabelAndByReferenceInOrderOfNames() {
        assertThat(Owners.poolsOf("shop", INFRASTRUCTURE, "Pool", "workers", around))
                .containsExactly(objects.get(3), objects.get(2));
        assertThat(Owners.poolsOf("books", INFRASTRUCTURE, "Pool", "workers", around))
                .isEmpty();
    }

    @Test
    void anythingMayBeWrittenWhereAReferenceIsExpected() throws IOException {
        JsonNode odd = new YAMLMapper().readTree("[{apiVersion: 3, kind: {}, name: [a]}, text, null]");
        assertThat(Field.root(odd).items())
                .allSatisfy(
                        item -> assertThat(ObjectReference.of(item).isDefined()).isFalse());
    }
}
