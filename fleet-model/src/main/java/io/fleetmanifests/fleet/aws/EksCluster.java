package io.fleetmanifests.fleet.aws;

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
import io.fleetmanifests.kind.aws.AWSManagedControlPlaneSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A worker cluster on EKS, through Cluster API's AWSManagedControlPlane, AWSManagedCluster, AWSManagedMachinePool and
 * AWSFargateProfile. What it leaves open comes from the fleet's {@link EksDefaults}.
 */
@JsonTypeName("EksCluster")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableEksCluster.class)
@JsonDeserialize(as = ImmutableEksCluster.class)
public interface EksCluster extends ProvisionedCluster, EksSettings {

    /** Labels of the Cluster object, by which add-on providers and topologies select clusters. */
    Map<String, String> labels();

    /** Annotations of the Cluster object. */
    @Override
    Map<String, String> annotations();

    /** As {@link AWSManagedControlPlaneSpec#eksClusterName()}; no two clusters can share one, so the defaults have none. */
    Optional<String> eksClusterName();

    /** The version of a pool's machines as a MachinePool takes it, {@code v1.33.0}; empty when neither says one. */
    default Optional<String> machineVersion(EksNodePool pool) {
        return pool.version().or(this::version).flatMap(EksVersion::parse).map(EksVersion::semantic);
    }

    /** The name of a pool's objects: all clusters share a namespace, so it holds the cluster's name too. */
    default String objectName(EksNodePool pool) {
        return name() + "-" + pool.name();
    }

    /** The name of a profile's object. */
    default String objectName(EksFargateProfile profile) {
        return name() + "-" + profile.name();
    }

    @Override
    default List<String> objectNames() {
        return Stream.concat(
                        nodePools().stream().map(pool -> "MachinePool " + objectName(pool)),
                        fargateProfiles().stream().map(profile -> "AWSFargateProfile " + objectName(profile)))
                .toList();
    }

    /** The cluster with its gaps filled from the {@link EksDefaults} among {@code defaults}. */
    @Override
    default EksCluster resolve(List<ClusterDefaults> defaults) {
        EksCluster resolved = defaults.stream()
                .filter(EksDefaults.class::isInstance)
                .findFirst()
                .<EksCluster>map(found -> DefaultsMerge.merge(this, found, ImmutableEksCluster.class))
                .orElse(this);
        Problems problems = new Problems();
        EksChecks.complete(resolved, problems);
        EksChecks.together(resolved, problems);
        problems.throwIfAny("EksCluster");
        return resolved;
    }

    @Override
    default List<EksNodePool> pools() {
        return nodePools();
    }

    @Override
    default EksCluster withVersion(String version) {
        return builder().from(this).version(version).build();
    }

    @Override
    default EksCluster withPools(List<? extends NodePool> pools) {
        return builder()
                .from(this)
                .nodePools(NodePool.allOf(EksNodePool.class, pools))
                .build();
    }

    @Override
    default EksCluster withProtect(Optional<Boolean> protect) {
        return builder().from(this).protect(protect).build();
    }

    @Override
    default EksCluster withAnnotations(Map<String, String> annotations) {
        return builder().from(this).annotations(annotations).build();
    }

    /** True: CAPA goes through them one after the other. */
    @Override
    default boolean passesMinorReleases() {
        return true;
    }

    /** Refuses a name that Kubernetes refuses, and values that no cluster could have. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("cluster-name", "name", name(), MOST_CHARACTERS_OF_A_NAME, problems);
        checkProtection(problems);
        EksChecks.eksClusterName(this, problems);
        EksChecks.values(this, problems);
        problems.throwIfAny("EksCluster");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableEksCluster.Builder {
        Builder() {}
    }
}
