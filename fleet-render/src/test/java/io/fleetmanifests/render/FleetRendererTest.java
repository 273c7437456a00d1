package io.fleetmanifests.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.InfraOverlay;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.fleet.WorkerFlux;
import io.fleetmanifests.tree.ManifestFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FleetRendererTest {

    @Test
    void aFleetWithoutClustersHasItsManagementAndBase() {
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            assertThat(Rendered.tree(Fleets.empty().layout(layout).build()).files())
                    .extracting(ManifestFile::toString)
                    .containsExactly(
                            "capi/clusters/kustomization.yaml",
                            "capi/mngmt/capi_setup.sh",
                            "capi/mngmt/clusters-sync.yaml",
                            "capi/mngmt/flux-operator.yaml",
                            "capi/mngmt/kustomization.yaml",
                            "capi/mngmt/namespace.yaml",
                            "clusters/base/flux-system/flux-instance.yaml",
                            "clusters/base/flux-system/kustomization.yaml",
                            "infra/base/kustomization.yaml");
        }
    }

    /** An empty build deletes what was there before; a folder that is missing would keep it. */
    @Test
    void aFolderWithoutClustersIsStillBuilt() {
        assertThat(Rendered.text(Rendered.tree(Fleets.empty().build()), "capi/clusters/kustomization.yaml"))
                .isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        namespace: capi-worker-clusters
                        """);
    }

    @Test
    void everyRefusalIsTold() {
        Fleet fleet = Fleets.empty()
                .profile(ApiProfile.SEED_2021)
                .flux(WorkerFlux.operator("2.9.x"))
                .addDefaults(Fleets.seedDefaults())
                .addClusters(Fleets.cluster("one"), Fleets.cluster("two"))
                .build();

        assertThatThrownBy(() -> Rendered.tree(fleet)).isInstanceOfSatisfying(FindingsException.class, refusal -> {
            assertThat(refusal.findings())
                    .extracting(Finding::rule)
                    .containsExactly("profile-cannot-carry", "profile-cannot-carry", "profile-cannot-carry");
            assertThat(refusal.findings()).extracting(Finding::severity).containsOnly(Severity.ERROR);
        });
    }

    @Test
    void aTypeOfClusterWithoutBlueprintIsAFaultOfTheClassPath() {
        Fleet fleet = Fleets.empty().addClusters(new Unknown("one")).build();

        assertThatThrownBy(() -> Rendered.tree(fleet))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no ClusterBlueprint on the class path renders " + Unknown.class.getName());
    }

    private record Unknown(String name) implements WorkerCluster {

        @Override
        public Optional<String> infraPath() {
            return Optional.empty();
        }

        @Override
        public Optional<InfraOverlay> infra() {
            return Optional.empty();
        }

        @Override
        public WorkerCluster resolve(List<ClusterDefaults> defaults) {
            return this;
        }
    }
}
