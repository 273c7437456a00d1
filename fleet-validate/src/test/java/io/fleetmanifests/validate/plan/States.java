package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes states of a fleet down: objects as YAML, each with the Flux objects that apply it. */
final class States {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, List<PlacedObject>> clusters = new LinkedHashMap<>();

    private States() {
        clusters.put("", new ArrayList<>());
    }

    static States fleet() {
        return new States();
    }

    /** Objects on the management cluster that somebody applies by hand. */
    States byHand(String yaml) {
        return add("", List.of(), yaml);
    }

    /** Objects on the management cluster that a Kustomization in flux-system applies. */
    States kustomization(String name, String yaml) {
        return add("", List.of(new Applier("", "Kustomization", "flux-system", name)), yaml);
    }

    /** Objects on the management cluster that a HelmRelease in the namespace workers applies. */
    States release(String name, String yaml) {
        return add("", List.of(new Applier("", "HelmRelease", "workers", name)), yaml);
    }

    /** Objects on a worker that a Kustomization in the namespace workers applies. */
    States onWorker(String worker, String kustomization, String yaml) {
        return add(worker, List.of(new Applier("", "Kustomization", "workers", kustomization)), yaml);
    }

    private States add(String cluster, List<Applier> appliers, String yaml) {
        List<PlacedObject> objects = clusters.computeIfAbsent(cluster, key -> new ArrayList<>());
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNextValue()) {
                Origin origin = new Origin(appliers, Optional.empty(), SourceLocation.of("fleet.yaml"));
                objects.add(new PlacedObject((ObjectNode) documents.nextValue(), origin));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    FleetState build() {
        List<ClusterState> workers = new ArrayList<>();
        clusters.forEach((name, objects) -> {
            if (!name.isEmpty()) {
                workers.add(ClusterState.of(name, objects));
            }
        });
        return FleetState.of(ClusterState.of("", clusters.getOrDefault("", List.of())), workers, List.of());
    }
}
