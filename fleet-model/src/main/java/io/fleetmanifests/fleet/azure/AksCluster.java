package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.fleet.ResourceNames;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A worker cluster on AKS, through Cluster API's AzureManagedControlPlane, AzureManagedCluster and AzureManagedMachinePool.
 * What it leaves open comes from the fleet's {@link AksDefaults}.
 */
@JsonTypeName("AksCluster")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAksCluster.class)
@JsonDeserialize(as = ImmutableAksCluster.class)
public interface AksCluster extends ProvisionedCluster, AksSettings {

    /** Labels of the Cluster object, by which add-on providers and topologies select clusters. */
    Map<String, String> labels();

    /** Annotations of the Cluster object. */
    @Override
    Map<String, String> annotations();

    /** The resource group, with the default applied. */
    default String effectiveResourceGroupName() {
        return resourceGroupName().orElseGet(() -> name() + "-rg");
    }

    @Override
    default List<String> objectNames() {
        return nodePools().stream()
                .map(pool -> "MachinePool " + name() + "-" + pool.name())
                .toList();
    }

    /** The cluster with its gaps filled from the {@link AksDefaults} among {@code defaults}. */
    @Override
    default AksCluster resolve(List<ClusterDefaults> defaults) {
        AksCluster resolved = defaults.stream()
                .filter(AksDefaults.class::isInstance)
                .findFirst()
                .map(found -> AksMerge.merge(this, (AksDefaults) found))
                .orElse(this);
        Problems problems = new Problems();
        AksChecks.complete(resolved, problems);
        AksChecks.together(resolved, problems);
        problems.throwIfAny("AksCluster");
        return resolved;
    }

    @Override
    default List<AksNodePool> pools() {
        return nodePools();
    }

    @Override
    default AksCluster withVersion(String version) {
        return builder().from(this).version(version).build();
    }

    @Override
    default AksCluster withPools(List<? extends NodePool> pools) {
        return builder()
                .from(this)
                .nodePools(NodePool.allOf(AksNodePool.class, pools))
                .build();
    }

    @Override
    default AksCluster withProtect(Optional<Boolean> protect) {
        return builder().from(this).protect(protect).build();
    }

    @Override
    default AksCluster withAnnotations(Map<String, String> annotations) {
        return builder().from(this).annotations(annotations).build();
    }

    /** False: AKS refuses to leave one out. */
    @Override
    default boolean passesMinorReleases() {
        return false;
    }

    /** Refuses a name that Kubernetes or AKS refuses, and values that no cluster could have. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("cluster-name", "name", name(), MOST_CHARACTERS_OF_A_NAME, problems);
        checkProtection(problems);
        AksChecks.name(name(), problems);
        AksChecks.values(this, problems);
        problems.throwIfAny("AksCluster");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAksCluster.Builder {
        Builder() {}
    }
}
