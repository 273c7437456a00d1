package io.fleetmanifests.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.azure.AksCluster;
import io.fleetmanifests.render.Fleets;
import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.ClusterChart;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.render.provider.azure.AksBlueprint;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelmLayoutTest {

    private static final Fleet FLEET = Fleets.current();
    private static final AksCluster DECLARED = (AksCluster) FLEET.clusters().get(0);
    private static final AksCluster RESOLVED =
            (AksCluster) FLEET.resolvedClusters().get(0);

    /** A chart is made of the schemas of large kinds: a thousand clusters must not make it a thousand times. */
    @Test
    void aClustersReleaseAsksForNoChart() {
        ClusterLayout layout = ClusterLayout.of(RepositoryLayout.HELM);

        assertThat(layout.files(new Chartless(), DECLARED, RESOLVED, new RenderContext(FLEET)))
                .extracting(ManifestFile::toString)
                .containsExactly("capi/clusters/fleet-one/cluster-helm-release.yaml");
    }

    @Test
    void onlyLayoutHelmHasSharedFiles() {
        RenderContext context = new RenderContext(FLEET);

        assertThat(ClusterLayout.of(RepositoryLayout.MANIFESTS).shared(new Chartless(), context))
                .isEmpty();
        assertThat(ClusterLayout.of(RepositoryLayout.HELM).shared(new AksBlueprint(), context))
                .hasSize(7);
    }

    /** The blueprint of AKS, but for the chart. */
    private static final class Chartless implements ClusterBlueprint<AksCluster> {

        private final AksBlueprint aks = new AksBlueprint();

        @Override
        public Class<AksCluster> clusterType() {
            return aks.clusterType();
        }

        @Override
        public List<Manifest> objects(AksCluster resolved, RenderContext context) {
            return aks.objects(resolved, context);
        }

        @Override
        public String chartName() {
            return aks.chartName();
        }

        @Override
        public ClusterChart chart(RenderContext context) {
            throw new AssertionError("nobody needs the chart here");
        }

        @Override
        public ObjectNode values(AksCluster declared, AksCluster resolved, RenderContext context) {
            return aks.values(declared, resolved, context);
        }

        @Override
        public List<Manifest> identities(RenderContext context) {
            return aks.identities(context);
        }

        @Override
        public ProviderSetup setup(RenderContext context) {
            return aks.setup(context);
        }
    }
}
