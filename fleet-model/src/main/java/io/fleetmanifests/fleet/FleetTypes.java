package io.fleetmanifests.fleet;

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
}
