package io.fleetmanifests.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.azure.AzureManagedControlPlane;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupVersionKindTest {

    @Test
    void comesFromTheAnnotationsOfAKind() {
        assertThat(GroupVersionKind.of(AzureManagedControlPlane.class))
                .isEqualTo(
                        new GroupVersionKind("infrastructure.cluster.x-k8s.io", "v1beta1", "AzureManagedControlPlane"));
    }

    @Test
    void comesFromApiVersionAndKindOfADocument() {
        assertThat(GroupVersionKind.of("apps/v1", "Deployment"))
                .isEqualTo(new GroupVersionKind("apps", "v1", "Deployment"));
    }

    @Test
    void hasAnEmptyGroupForTheCore() {
        GroupVersionKind secret = GroupVersionKind.of("v1", "Secret");

        assertThat(secret).isEqualTo(new GroupVersionKind("", "v1", "Secret")).hasToString("v1 Secret");
        assertThat(secret.apiVersion()).isEqualTo("v1");
    }

    @Test
    void isWrittenAsApiVersionAndKind() {
        GroupVersionKind deployment = GroupVersionKind.of("apps/v1", "Deployment");

        assertThat(deployment).hasToString("apps/v1 Deployment");
        assertThat(deployment.apiVersion()).isEqualTo("apps/v1");
    }

    @Test
    void sortsByGroupThenKindThenVersion() {
        GroupVersionKind secret = GroupVersionKind.of("v1", "Secret");
        GroupVersionKind old = GroupVersionKind.of("a/v1", "Cluster");
        GroupVersionKind current = GroupVersionKind.of("a/v2", "Cluster");
        GroupVersionKind pool = GroupVersionKind.of("a/v1", "Pool");
        GroupVersionKind other = GroupVersionKind.of("b/v1", "Cluster");

        assertThat(List.of(other, pool, current, old, secret).stream().sorted())
                .containsExactly(secret, old, current, pool, other);
    }
}
