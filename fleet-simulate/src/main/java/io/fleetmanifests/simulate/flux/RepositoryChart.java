package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.Chart;
import io.fleetmanifests.simulate.helm.ChartArchive;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A chart in a repository, as a folder or an archive.
 *
 * @param chart the chart; empty when there is none at the path
 * @param files what it was made of
 */
record RepositoryChart(Optional<Chart> chart, List<ManifestFile> files) {

    private static final String METADATA = "Chart.yaml";

    static RepositoryChart read(ManifestTree tree, String path) {
        List<ManifestFile> files = files(tree, path);
        return new RepositoryChart(chart(path, files), files);
    }

    /** Whether it is made of the same objects in another tree. */
    @SuppressWarnings("ReferenceEquality") // the same object is what is asked for
    boolean isSameIn(ManifestTree other, String path) {
        List<ManifestFile> now = files(other, path);
        if (now.size() != files.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != files.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<ManifestFile> files(ManifestTree tree, String path) {
        if (path.isEmpty()) {
            return List.of();
        }
        List<ManifestFile> files = new ArrayList<>(tree.filesBelow(TreePath.of(path)));
        tree.file(path).ifPresent(files::add);
        return List.copyOf(files);
    }

    private static Optional<Chart> chart(String path, List<ManifestFile> files) {
        Map<String, byte[]> content = new TreeMap<>();
        for (ManifestFile file : files) {
            if (file.path().toString().equals(path)) {
                return path.endsWith(".tgz") ? archive(file) : Optional.empty();
            }
            content.put(file.path().toString().substring(path.length() + 1), file.toBytes());
        }
        return content.containsKey(METADATA) ? Optional.of(Chart.of(content)) : Optional.empty();
    }

    private static Optional<Chart> archive(ManifestFile file) {
        try {
            return Optional.of(ChartArchive.read(new ByteArrayInputStream(file.toBytes())));
        } catch (IOException e) {
            // Not an archive is no chart, which is what the caller says.
            return Optional.empty();
        }
    }
}
