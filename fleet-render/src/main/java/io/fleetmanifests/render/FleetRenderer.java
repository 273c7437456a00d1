package io.fleetmanifests.render;

import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.fleet.StandaloneCluster;
import io.fleetmanifests.fleet.WorkerCluster;
import io.fleetmanifests.render.bootstrap.ManagementFiles;
import io.fleetmanifests.render.bootstrap.StandaloneFiles;
import io.fleetmanifests.render.bootstrap.WorkerFluxFiles;
import io.fleetmanifests.render.infra.InfraFiles;
import io.fleetmanifests.render.layout.ClusterLayout;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.tree.ManifestTree;
import java.util.List;

/**
 * Renders fleets. The same fleet gives the same bytes, on every machine and in whatever order its parts were added.
 *
 * <p>What it renders is not validated beyond what the fleet checks itself when it is built: the module fleet-validate has the
 * shorter call that does both.
 */
public final class FleetRenderer {

    private final Blueprints blueprints;

    private FleetRenderer(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    /** A renderer for the types of cluster whose blueprints are on the class path. */
    public static FleetRenderer create() {
        return new FleetRenderer(Blueprints.load());
    }

    /**
     * The files of the fleet's repository.
     *
     * @throws FindingsException when the fleet says something that its profile or layout cannot carry: nothing is left out
     */
    public ManifestTree render(Fleet fleet) {
        RenderContext context = new RenderContext(fleet);
        List<ClusterRendering<?>> clusters = blueprints.of(fleet);
        ManifestTree.Builder tree = ManifestTree.builder();
        tree.addAll(ManagementFiles.render(blueprints.usedBy(fleet), context));
        tree.addAll(WorkerFluxFiles.render(context));
        tree.addAll(InfraFiles.render(context));
        ClusterLayout layout = ClusterLayout.of(fleet.layout());
        clusters.forEach(cluster -> tree.addAll(cluster.files(layout, context)));
        if (clusters.isEmpty()) {
            tree.addAll(ClusterLayout.ofNone(context));
        }
        if (fleet.layout() == RepositoryLayout.HELM) {
            blueprints.usedBy(fleet).forEach(blueprint -> tree.addAll(layout.shared(blueprint, context)));
        }
        for (WorkerCluster cluster : fleet.clusters()) {
            if (cluster instanceof StandaloneCluster standalone) {
                tree.addAll(StandaloneFiles.render(standalone, context));
            }
        }
        if (!context.findings().isEmpty()) {
            throw new FindingsException(context.findings());
        }
        return tree.build();
    }
}
