package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that a fleet repository says. A fleet that was built renders: names are unique, every cluster is complete, every
 * overlay names components that are there.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFleet.class)
@JsonDeserialize(as = ImmutableFleet.class)
public interface Fleet {

    /** The releases that the fleet runs on. Default {@link ApiProfile#CURRENT}. */
    @Value.Default
    default ApiProfile profile() {
        return ApiProfile.CURRENT;
    }

    /** How worker clusters are written. Default {@link RepositoryLayout#HELM}. */
    @Value.Default
    default RepositoryLayout layout() {
        return RepositoryLayout.HELM;
    }

    /** The repository that all this is written to. */
    FleetRepository repository();

    /** The cluster that creates the others. Default: one with the names that Flux's and Cluster API's documentation use. */
    @Value.Default
    default ManagementCluster management() {
        return ManagementCluster.builder().build();
    }

    /** How Flux gets onto the workers. Default: through the Flux Operator; in SEED_2021 as exported components. */
    Optional<WorkerFlux> flux();

    /** Settings that clusters of a type share; at most one of each type. */
    List<ClusterDefaults> defaults();

    /** The worker clusters; the order does not show in what is rendered. */
    List<WorkerCluster> clusters();

    /** The infrastructure that clusters share; the order is that of {@code infra/base/kustomization.yaml}. */
    List<InfraComponent> infra();

    /** How Flux gets onto the workers, with the default applied. */
    @JsonIgnore
    default WorkerFlux effectiveFlux() {
        return flux().orElseGet(
                        () -> profile() == ApiProfile.SEED_2021 ? WorkerFlux.exported() : WorkerFlux.operator("2.9.x"));
    }

    /** The clusters with their defaults applied, in the order of {@link #clusters()}. */
    @Value.Lazy
    default List<WorkerCluster> resolvedClusters() {
        List<WorkerCluster> resolved = new ArrayList<>();
        Problems problems = new Problems();
        for (int i = 0; i < clusters().size(); i++) {
            try {
                resolved.add(clusters().get(i).resolve(defaults()));
            } catch (InvalidValueException e) {
                problems.addAll("clusters[" + i + "]", e.problems());
            }
        }
        problems.throwIfAny("Fleet");
        return List.copyOf(resolved);
    }

    /** Refuses a fleet that could not be rendered. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        try {
            Map<String, String> objects = new HashMap<>();
            for (int i = 0; i < resolvedClusters().size(); i++) {
                FleetChecks.objectNames(
                        "clusters[" + i + "]", resolvedClusters().get(i), objects, problems);
            }
        } catch (InvalidValueException e) {
            e.problems().forEach(problems::add);
        }
        FleetChecks.check(this, problems);
        problems.throwIfAny("Fleet");
    }

    /** The same fleet for other releases. */
    default Fleet withProfile(ApiProfile profile) {
        return builder().from(this).profile(profile).build();
    }

    /** The same fleet written in another way. */
    default Fleet withLayout(RepositoryLayout layout) {
        return builder().from(this).layout(layout).build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFleet.Builder {
        Builder() {}
    }
}
