package io.fleetmanifests.validate.plan;

import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what changes mean to clusters and their workloads. */
final class Meanings {

    /** The rule of clusters that somebody protects. */
    static final String PROTECTED = "plan-protected-cluster";

    private static final String PROTECT = ProvisionedCluster.PROTECT;

    private final Impacts impacts;
    private final FleetState before;
    private final Set<String> protectedClusters;
    private final boolean management;
    private Optional<ClusterParts.Index> parts = Optional.empty();

    Meanings(Impacts impacts, FleetState before, Set<String> protectedClusters, boolean management) {
        this.impacts = impacts;
        this.before = before;
        this.protectedClusters = new TreeSet<>(protectedClusters);
        this.management = management;
    }

    private boolean isCluster(PlacedObject object) {
        return management && ClusterParts.isCluster(object.identity());
    }

    /** Whether something outside Kubernetes goes with the object. */
    boolean isInCloud(PlacedObject object) {
        return isCluster(object) || cloud(object.identity()).isPresent();
    }

    private Optional<String> cloud(ObjectIdentity identity) {
        return impacts.find(identity.group(), identity.kind()).flatMap(KindImpact::cloud);
    }

    /** Why the object must not go, whoever says so. */
    Optional<String> guard(PlacedObject object) {
        if (!isCluster(object)) {
            return Optional.empty();
        }
        String name = object.identity().name();
        if (protectedClusters.contains(name)) {
            return Optional.of(
                    "the cluster " + name + " is protected; take it off the list of protected clusters first");
        }
        boolean annotated = object.content()
                .path("metadata")
                .path("annotations")
                .path(PROTECT)
                .asText()
                .equals("true");
        return annotated
                ? Optional.of("its annotation " + PROTECT + " is true; remove that in a change of its own first")
                : Optional.empty();
    }

    String creation(PlacedObject object) {
        if (!isCluster(object)) {
            return "";
        }
        return "a new cluster" + whereOf(object).map(cloud -> " in " + cloud).orElse("");
    }

    String deletion(PlacedObject object, Fate fate, Optional<ObjectIdentity> renamed) {
        String by = renamed.map(now -> "renamed to " + now.name() + ", which nobody takes for the same object; ")
                        .orElse("")
                + fate.why();
        return isCluster(object) ? blast(object) + ": " + by : inCloud(object) + by;
    }

    String replacement(PlacedObject object, String why) {
        return isCluster(object) ? blast(object) + ", and it is made again: " + why : inCloud(object) + why;
    }

    private String inCloud(PlacedObject object) {
        return cloud(object.identity())
                .map(cloud -> "goes from " + cloud + " as well: ")
                .orElse("");
    }

    /** What goes when a Cluster goes. */
    private String blast(PlacedObject cluster) {
        List<String> pools = parts(cluster).pools();
        StringBuilder text =
                new StringBuilder("the cluster ").append(cluster.identity().name());
        if (!pools.isEmpty()) {
            text.append(" and its ").append(pools.size()).append(pools.size() == 1 ? " pool (" : " pools (");
            text.append(String.join(", ", pools)).append(')');
        }
        text.append(" will be deleted");
        whereOf(cluster).ifPresent(cloud -> text.append(" from ").append(cloud));
        int objects = before.worker(cluster.identity().name())
                .map(worker -> worker.objects().size())
                .orElse(0);
        if (objects > 0) {
            text.append(", with ")
                    .append(objects)
                    .append(objects == 1 ? " object" : " objects")
                    .append(" that Flux runs on it");
        }
        return text.toString();
    }

    private ClusterParts parts(PlacedObject cluster) {
        if (parts.isEmpty()) {
            parts = Optional.of(new ClusterParts.Index(before.management()));
        }
        return parts.get().of(cluster);
    }

    private Optional<String> whereOf(PlacedObject cluster) {
        return parts(cluster).parts().stream()
                .flatMap(part -> cloud(part).stream())
                .findFirst();
    }

    /** What workloads notice of an update, and what it changes about later ones. */
    List<String> update(PlacedObject was, PlacedObject is, List<PathChange> paths) {
        List<String> meanings = new ArrayList<>();
        ObjectIdentity identity = is.identity();
        impacts.find(identity.group(), identity.kind())
                .ifPresent(impact -> meanings.addAll(impact.meanings(was.content(), is.content())));
        if (FluxObject.isKustomization(identity) && !FluxObject.prunes(was) && FluxObject.prunes(is)) {
            meanings.add("from now on everything that leaves its path is deleted");
        }
        return meanings;
    }
}
