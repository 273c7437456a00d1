package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A cluster that somebody else created and that runs a Flux of its own on this repository, such as a development cluster. It
 * has an infrastructure overlay and nothing of Cluster API: {@code clusters/<name>/infra.yaml} is applied to it by hand once.
 */
@JsonTypeName("StandaloneCluster")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableStandaloneCluster.class)
@JsonDeserialize(as = ImmutableStandaloneCluster.class)
public interface StandaloneCluster extends WorkerCluster {

    /** Returns this: there is nothing to default. */
    @Override
    default StandaloneCluster resolve(List<ClusterDefaults> defaults) {
        return this;
    }

    /** Refuses a name that Kubernetes refuses. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsLabel("cluster-name", "name", name(), 63, problems);
        problems.throwIfAny("StandaloneCluster");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableStandaloneCluster.Builder {
        Builder() {}
    }
}
