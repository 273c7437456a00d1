package io.fleetmanifests.samples.tool;

import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds that the renderer writes, seen in what it writes of the samples' fleets and of this module's {@code fleets} folder,
 * in both layouts and in every profile that can carry the fleet.
 */
final class WrittenKinds {

    private final SortedMap<GroupVersionKind, Set<ApiProfile>> profiles = new TreeMap<>();

    private WrittenKinds() {}

    static WrittenKinds find() throws IOException {
        WrittenKinds written = new WrittenKinds();
        for (Path file : fleets()) {
            Fleet fleet = FleetReader.read(file);
            for (ApiProfile profile : ApiProfile.values()) {
                written.add(fleet.withProfile(profile), profile);
            }
        }
        return written;
    }

    /** Every version of a kind that is written, with the profiles; both in order. */
    SortedMap<GroupVersionKind, Set<ApiProfile>> profiles() {
        return profiles;
    }

    /** The profiles in which exactly that version is written, or a dash. */
    String of(GroupVersionKind kind) {
        Set<ApiProfile> found = profiles.getOrDefault(kind, Set.of());
        return found.isEmpty() ? "–" : found.stream().map(ApiProfile::name).collect(Collectors.joining(", "));
    }

    private void add(Fleet fleet, ApiProfile profile) {
        for (RepositoryLayout layout : RepositoryLayout.values()) {
            carried(fleet.withLayout(layout))
                    .forEach(kind -> profiles.computeIfAbsent(kind, any -> EnumSet.noneOf(ApiProfile.class))
                            .add(profile));
        }
    }

    private static List<GroupVersionKind> carried(Fleet fleet) {
        try {
            ManifestTree tree = FleetRenderer.create().render(fleet);
            return tree.files().stream()
                    .map(ManifestFile::manifests)
                    .flatMap(List::stream)
                    .map(Manifest::gvk)
                    .flatMap(java.util.Optional::stream)
                    .toList();
        } catch (FindingsException e) {
            // This profile or layout cannot carry the fleet, EKS of 2021, say: nothing is written.
            return List.of();
        }
    }

    private static List<Path> fleets() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> samples = Files.list(Path.of(".."))) {
            samples.map(sample -> sample.resolve("fleet.yaml"))
                    .filter(Files::exists)
                    .forEach(found::add);
        }
        try (Stream<Path> own = Files.list(Path.of("src/test/resources/fleets"))) {
            own.forEach(found::add);
        }
        return found;
    }
}
