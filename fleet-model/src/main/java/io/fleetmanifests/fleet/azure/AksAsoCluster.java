package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.ClusterDefaults;
import io.fleetmanifests.fleet.DefaultsMerge;
import io.fleetmanifests.fleet.NodePool;
import io.fleetmanifests.fleet.ProvisionedCluster;
import io.fleetmanifests.fleet.ResourceNames;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.azure.aso.ResourceGroupSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A worker cluster on AKS through Azure Service Operator: Cluster API's AzureASOManagedControlPlane, AzureASOManagedCluster and
 * AzureASOManagedMachinePool, the successors of what {@link AksCluster} uses. Needs CAPZ 1.20 or later. What it leaves open
 * comes from the fleet's {@link AksAsoDefaults}.
 */
@JsonTypeName("AksAsoCluster")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAksAsoCluster.class)
@JsonDeserialize(as = ImmutableAksAsoCluster.class)
public interface AksAsoCluster extends ProvisionedCluster, AksAsoSettings {

    /** Labels of the Cluster object, by which add-on providers and topologies select clusters. */
    Map<String, String> labels();

    /** Annotations of the Cluster object. */
    @Override
    Map<String, String> annotations();

    /** The cluster's name in Azure, 1 to 63 letters, digits, hyphens and underscores. Default: {@link #name()}. Immutable. */
    Optional<String> azureName();

    /** The resource group's name in Azure, with the default applied. */
    default String effectiveResourceGroupName() {
        return resourceGroup().flatMap(ResourceGroupSpec::azureName).orElseGet(() -> name() + "-rg");
    }

    /** The name of a pool's objects: all clusters share a namespace, so it holds the cluster's name too. */
    default String objectName(AksAsoNodePool pool) {
        return name() + "-" + pool.name();
    }

    @Override
    default List<String> objectNames() {
        return AksAsoObjectNames.of(this);
    }

    /** The cluster with its gaps filled from the {@link AksAsoDefaults} among {@code defaults}. */
    @Override
    default AksAsoCluster resolve(List<ClusterDefaults> defaults) {
        AksAsoCluster resolved = defaults.stream()
                .filter(AksAsoDefaults.class::isInstance)
                .findFirst()
                .<AksAsoCluster>map(found -> DefaultsMerge.merge(this, found, ImmutableAksAsoCluster.class))
                .orElse(this);
        if (subscriptionID().isPresent() && credentialFrom().isEmpty()) {
            // The Secret that the defaults name is one of another subscription.
            resolved = builder().from(resolved).credentialFrom(Optional.empty()).build();
        }
        Problems problems = new Problems();
        AksAsoChecks.complete(resolved, problems);
        AksAsoChecks.together(resolved, problems);
        problems.throwIfAny("AksAsoCluster");
        return resolved;
    }

    @Override
    default List<AksAsoNodePool> pools() {
        return nodePools();
    }

    @Override
    default AksAsoCluster withVersion(String version) {
        return builder().from(this).version(version).build();
    }

    @Override
    default AksAsoCluster withPools(List<? extends NodePool> pools) {
        return builder()
                .from(this)
                .nodePools(NodePool.allOf(AksAsoNodePool.class, pools))
                .build();
    }

    @Override
    default AksAsoCluster withProtect(Optional<Boolean> protect) {
        return builder().from(this).protect(protect).build();
    }

    @Override
    default AksAsoCluster withAnnotations(Map<String, String> annotations) {
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
        AksAsoChecks.azureName(this, problems);
        AksAsoChecks.values(this, problems);
        problems.throwIfAny("AksAsoCluster");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAksAsoCluster.Builder {
        Builder() {}
    }
}
