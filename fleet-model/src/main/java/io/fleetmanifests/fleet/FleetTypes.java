package io.fleetmanifests.fleet;

import io.fleetmanifests.finding.RuleSummary;
import java.util.List;

/**
 * The types with which a user declares what a provider has, found through {@link java.util.ServiceLoader}: how
 * {@code fleet.yaml} knows the provider's kinds.
 *
 * <p>An implementation is public, has a public constructor without parameters, and is named in
 * {@code META-INF/services/io.fleetmanifests.fleet.FleetTypes}.
 */
public interface FleetTypes {

    /** Subtypes of {@link WorkerCluster}, {@link ClusterDefaults} and {@link CloudIdentity}, each with a JsonTypeName. */
    List<Class<?>> types();

    /**
     * The rules that values of these types hold to when they are built. Two providers may have a rule of one id, and a rule may
     * have the id under which the manifests of such values are validated: then it is the same rule. By default none.
     */
    default List<RuleSummary> rules() {
        return List.of();
    }
}
