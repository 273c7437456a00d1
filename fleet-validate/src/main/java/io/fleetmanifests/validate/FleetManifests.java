package io.fleetmanifests.validate;

import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.sync.SyncResult;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.ManifestTree;
import java.nio.file.Path;

/**
 * A fleet's manifests, rendered and validated: the shortest way from a {@link Fleet} to its repository.
 *
 * <pre>{@code
 * FleetManifests.render(fleet).writeTo(Path.of("fleet-repo"));
 * }</pre>
 */
public final class FleetManifests {

    private final ManifestTree tree;
    private final Report report;

    private FleetManifests(ManifestTree tree, Report report) {
        this.tree = tree;
        this.report = report;
    }

    /**
     * Renders and validates a fleet.
     *
     * @throws FindingsException when the fleet says something that its profile or layout cannot carry
     */
    public static FleetManifests render(Fleet fleet) {
        ManifestTree tree = FleetRenderer.create().render(fleet);
        return new FleetManifests(tree, FleetValidator.create().validate(tree));
    }

    /** The files. */
    public ManifestTree tree() {
        return tree;
    }

    /** What validation says of them. */
    public Report report() {
        return report;
    }

    /**
     * Writes the files below {@code root}, only those that change, and only if validation found no error.
     *
     * @throws FindingsException when it found one; nothing is written then
     * @throws io.fleetmanifests.render.sync.SyncException when the disk fails
     */
    public SyncResult writeTo(Path root) {
        if (report.hasErrors()) {
            throw new FindingsException(report.findings());
        }
        return TreeWriter.write(tree, root);
    }
}
