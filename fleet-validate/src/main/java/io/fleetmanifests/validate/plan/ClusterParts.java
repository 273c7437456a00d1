package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.state.ClusterState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What belongs to a Cluster on the management cluster: its control plane, its infrastructure, its pools of machines. */
final class ClusterParts {

    private static final String CORE = "cluster.x-k8s.io";
    private static final String EXPERIMENTAL = "exp.cluster.x-k8s.io";
    private static final Set<String> POOLS = Set.of("MachinePool", "MachineDeployment");

    private final Set<ObjectIdentity> parts = new LinkedHashSet<>();
    private final List<String> pools = new ArrayList<>();

    private ClusterParts() {}

    static boolean isCluster(ObjectIdentity identity) {
        return identity.kind().equals("Cluster") && identity.group().equals(CORE);
    }

    /** The parts of any cluster of a state; what is asked often is found at once. */
    static final class Index {

        private record Key(String namespace, String cluster) {}

        private final Map<Key, List<PlacedObject>> pools = new HashMap<>();

        /** Of the management cluster. */
        Index(ClusterState management) {
            for (PlacedObject object : management.objects()) {
                if (isPool(object.identity())) {
                    String cluster =
                            object.content().path("spec").path("clusterName").asText();
                    pools.computeIfAbsent(new Key(object.identity().namespace(), cluster), key -> new ArrayList<>())
                            .add(object);
                }
            }
        }

        ClusterParts of(PlacedObject cluster) {
            ClusterParts found = new ClusterParts();
            ObjectIdentity own = cluster.identity();
            JsonNode spec = cluster.content().path("spec");
            found.add(spec.path("controlPlaneRef"), own.namespace());
            found.add(spec.path("infrastructureRef"), own.namespace());
            for (PlacedObject pool : pools.getOrDefault(new Key(own.namespace(), own.name()), List.of())) {
                found.parts.add(pool.identity());
                found.pools.add(pool.identity().name());
                JsonNode template = pool.content().path("spec").path("template").path("spec");
                found.add(template.path("infrastructureRef"), own.namespace());
            }
            return found;
        }
    }

    private static boolean isPool(ObjectIdentity identity) {
        return (identity.group().equals(CORE) || identity.group().equals(EXPERIMENTAL))
                && POOLS.contains(identity.kind());
    }

    private void add(JsonNode reference, String namespace) {
        group(reference)
                .ifPresent(group -> parts.add(new ObjectIdentity(
                        group,
                        reference.path("kind").asText(),
                        namespace,
                        reference.path("name").asText())));
    }

    private static Optional<String> group(JsonNode reference) {
        if (reference.path("apiGroup").isTextual()) {
            return Optional.of(reference.path("apiGroup").textValue());
        }
        String version = reference.path("apiVersion").asText();
        int slash = version.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(version.substring(0, slash));
    }

    /** The objects, without the Cluster itself. */
    Set<ObjectIdentity> parts() {
        return parts;
    }

    /** The names of the pools of machines, in the order of the state. */
    List<String> pools() {
        return pools;
    }
}
