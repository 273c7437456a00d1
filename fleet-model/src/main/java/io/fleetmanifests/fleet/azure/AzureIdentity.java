package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.fleet.CloudIdentity;
import io.fleetmanifests.fleet.ResourceNames;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * As whom CAPZ talks to Azure: workload identity, or with {@link #clientSecretName()} a service principal whose secret stands
 * in a Secret that is not part of the fleet. Rendered as an AzureClusterIdentity.
 */
@JsonTypeName("AzureIdentity")
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureIdentity.class)
@JsonDeserialize(as = ImmutableAzureIdentity.class)
public interface AzureIdentity extends CloudIdentity {

    /** The name of the AzureClusterIdentity. Default {@code cluster-identity}. */
    @Override
    @Value.Default
    default String name() {
        return "cluster-identity";
    }

    /** The application's (client's) id in Entra ID. */
    String clientID();

    /** The id of the Entra ID tenant. */
    String tenantID();

    /** The Secret with the key {@code clientSecret}, in the namespace of the worker clusters; absent for workload identity. */
    Optional<String> clientSecretName();

    /** Workload identity: no secret anywhere. */
    static AzureIdentity workloadIdentity(String tenantID, String clientID) {
        return builder().tenantID(tenantID).clientID(clientID).build();
    }

    /** A service principal whose secret stands in the Secret of that name. */
    static AzureIdentity servicePrincipal(String tenantID, String clientID, String clientSecretName) {
        return builder()
                .tenantID(tenantID)
                .clientID(clientID)
                .clientSecretName(clientSecretName)
                .build();
    }

    /** Refuses names that Kubernetes refuses and empty ids. */
    @Value.Check
    default void check() {
        Problems problems = new Problems();
        ResourceNames.requireDnsSubdomain("aci-name", "name", name(), 253, problems);
        problems.require(
                        !clientID().isBlank(),
                        () -> Problem.of("aci-required", "clientID", "must not be empty", "give the application's id"))
                .require(
                        !tenantID().isBlank(),
                        () -> Problem.of("aci-required", "tenantID", "must not be empty", "give the tenant's id"))
                .throwIfAny("AzureIdentity");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureIdentity.Builder {
        Builder() {}
    }
}
