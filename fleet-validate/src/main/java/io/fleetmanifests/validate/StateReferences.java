package io.fleetmanifests.validate;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.Source;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The objects on the clusters of a fleet as the rules across documents look at them. */
final class StateReferences {

    private StateReferences() {}

    static ObjectIndex of(FleetState state) {
        List<ClusterState> clusters = Stream.concat(Stream.of(state.management()), state.workers().values().stream())
                .toList();
        Set<Applier> appliers = new HashSet<>();
        clusters.forEach(cluster -> cluster.objects()
                .forEach(object -> appliers.addAll(object.origin().appliers())));
        ObjectIndex.Builder index = ObjectIndex.ofClusters();
        for (ClusterState cluster : clusters) {
            for (PlacedObject object : cluster.objects()) {
                IndexedObject indexed = new IndexedObject(cluster.name(), object, problem -> finding(object, problem));
                index.add(indexed);
                // What Flux was seen to apply came from the repository.
                if (appliers.contains(new Applier(cluster.name(), indexed.kind(), indexed.namespace(), indexed.name()))
                        && indexed.spec("sourceRef").isPresent()) {
                    index.own(Source.of(indexed, indexed.spec("sourceRef")));
                }
            }
        }
        return index.build();
    }

    private static Finding finding(PlacedObject object, Problem problem) {
        return Finding.builder()
                .rule(problem.rule().id())
                .severity(problem.severity())
                .location(object.origin().source())
                .apiVersion(text(object, "/apiVersion"))
                .kind(text(object, "/kind"))
                .namespace(text(object, "/metadata/namespace"))
                .name(text(object, "/metadata/name"))
                .path(problem.path().toString())
                .message(problem.message())
                .hint(problem.hint())
                .build();
    }

    private static Optional<String> text(PlacedObject object, String pointer) {
        return Optional.ofNullable(object.content().at(pointer).textValue());
    }
}
