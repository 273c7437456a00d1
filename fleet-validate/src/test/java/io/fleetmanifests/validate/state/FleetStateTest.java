package io.fleetmanifests.validate.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.kind.GroupVersionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FleetStateTest {

    private static final Applier ROOT = new Applier("", "Kustomization", "flux-system", "worker-clusters");
    private static final Applier INFRA = new Applier("a", "Kustomization", "flux-system", "infra");

    @Test
    void knowsAnObjectByEverythingButItsVersion() {
        PlacedObject object = object("apps/v1", "Deployment", "web", "nginx", "a.yaml");
        assertThat(object.gvk()).isEqualTo(new GroupVersionKind("apps", "v1", "Deployment"));
        assertThat(object.identity()).isEqualTo(new ObjectIdentity("apps", "Deployment", "web", "nginx"));
        assertThat(object("apps/v1beta1", "Deployment", "web", "nginx", "b.yaml")
                        .identity())
                .isEqualTo(object.identity());
        assertThat(object.identity()).hasToString("Deployment web/nginx");
        assertThat(object("v1", "Namespace", "", "web", "c.yaml").identity()).hasToString("Namespace web");
    }

    @Test
    void keepsTheLaterOfTwoObjectsOfOneIdentityAndSortsThem() {
        ClusterState state = ClusterState.of(
                "a",
                List.of(
                        object("v1", "ConfigMap", "web", "b", "1.yaml"),
                        object("v1", "ConfigMap", "web", "a", "2.yaml"),
                        object("v1", "ConfigMap", "web", "b", "3.yaml")));
        assertThat(state.objects())
                .extracting(
                        object -> object.identity().name(),
                        object -> object.origin().source())
                .containsExactly(tuple("a", SourceLocation.of("2.yaml")), tuple("b", SourceLocation.of("3.yaml")));
        assertThat(state.find(new ObjectIdentity("", "ConfigMap", "web", "c"))).isEmpty();
    }

    @Test
    void isTheSameStateWithTheSameObjects() {
        PlacedObject a = object("v1", "ConfigMap", "web", "a", "1.yaml");
        PlacedObject b = object("v1", "ConfigMap", "web", "b", "1.yaml");
        ClusterState state = ClusterState.of("a", List.of(a, b));

        assertThat(state.with(List.of(b, a))).isSameAs(state);
    }

    @Test
    void hasOtherObjectsInTheirOrder() {
        PlacedObject a = object("v1", "ConfigMap", "web", "a", "1.yaml");
        PlacedObject b = object("v1", "ConfigMap", "web", "b", "1.yaml");
        PlacedObject other = object("v1", "ConfigMap", "web", "b", "2.yaml");
        PlacedObject c = object("v1", "ConfigMap", "web", "c", "1.yaml");
        ClusterState state = ClusterState.of("a", List.of(a, b));

        assertThat(state.with(List.of(c, b, a)).objects()).containsExactly(a, b, c);
        assertThat(state.with(List.of(b)).objects()).containsExactly(b);
        assertThat(state.with(List.of(c)).objects()).containsExactly(c);
        assertThat(state.with(List.of(a, other)).objects()).containsExactly(a, other);
        assertThat(state.with(List.of(a, b, other)).objects()).containsExactly(a, other);
        assertThat(state.with(List.of(a, other, b)).objects()).containsExactly(a, b);
        assertThat(state.with(List.of()).objects()).isEmpty();
    }

    @Test
    void findsEachOfItsObjects() {
        List<PlacedObject> objects = IntStream.range(0, 20)
                .mapToObj(i -> object("v1", "ConfigMap", "web", "c" + i, "1.yaml"))
                .toList();
        ClusterState state = ClusterState.of("a", objects);

        assertThat(objects)
                .allSatisfy(object -> assertThat(state.find(object.identity())).containsSame(object));
        assertThat(state.find(new ObjectIdentity("", "ConfigMap", "web", "c"))).isEmpty();
        assertThat(state.find(new ObjectIdentity("", "ConfigMap", "web", "z"))).isEmpty();
    }

    @Test
    void findsWorkersByName() {
        FleetState fleet = FleetState.of(
                ClusterState.of("", List.of()),
                List.of(ClusterState.of("b", List.of()), ClusterState.of("a", List.of())),
                List.of());
        assertThat(fleet.workers()).containsOnlyKeys("a", "b");
        assertThat(fleet.worker("b").map(ClusterState::name)).contains("b");
        assertThat(fleet.worker("c")).isEmpty();
        assertThat(fleet.management().name()).isEmpty();
        assertThat(fleet.findings()).isEmpty();
    }

    @Test
    void saysWhoAppliesAnObject() {
        Origin origin = new Origin(List.of(ROOT, INFRA), Optional.empty(), SourceLocation.of("a.yaml"));
        assertThat(origin.applier()).contains(INFRA);
        assertThat(new Origin(List.of(), Optional.empty(), SourceLocation.of("a.yaml")).applier())
                .isEmpty();
        assertThat(ROOT).hasToString("Kustomization flux-system/worker-clusters");
        assertThat(INFRA).hasToString("Kustomization flux-system/infra on a");
    }

    private static PlacedObject object(String apiVersion, String kind, String namespace, String name, String file) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("apiVersion", apiVersion).put("kind", kind);
        ObjectNode metadata = content.putObject("metadata").put("name", name);
        if (!namespace.isEmpty()) {
            metadata.put("namespace", namespace);
        }
        return new PlacedObject(content, new Origin(List.of(ROOT), Optional.empty(), SourceLocation.of(file)));
    }
}
