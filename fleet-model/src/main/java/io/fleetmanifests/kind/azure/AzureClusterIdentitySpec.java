package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How CAPZ signs in to Azure on behalf of clusters. The controllers only read it when they reconcile a cluster that
 * refers to it; nothing is created in Azure.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAzureClusterIdentitySpec.class)
@JsonDeserialize(as = ImmutableAzureClusterIdentitySpec.class)
public interface AzureClusterIdentitySpec {

    /** Way of signing in, which decides what else is needed. Immutable. */
    @Required
    IdentityType type();

    /** GUID of the Entra ID tenant that holds the identity. */
    @Required
    String tenantID();

    /** GUID of the application or of the managed identity to sign in as. */
    @Required
    String clientID();

    /**
     * Namespaces whose clusters may use the identity. Absent means none at all, an empty object means every
     * namespace. Not checked at admission: clusters elsewhere fail when reconciled.
     */
    Optional<AllowedNamespaces> allowedNamespaces();

    /**
     * Secret with the password ({@code clientSecret} key) or certificate of a service principal. Needed by those
     * types, but admission does not check it.
     */
    Optional<SecretReference> clientSecret();

    /**
     * File with the certificate in the CAPZ Pod, preferred over {@code clientSecret} by types that sign in with one.
     * Since CAPZ 1.18.
     */
    Optional<String> certPath();

    /**
     * JSON file in the CAPZ Pod with the credentials of a user-assigned identity. Only with type
     * {@code UserAssignedIdentityCredential}. Since CAPZ 1.19.
     */
    Optional<String> userAssignedIdentityCredentialsPath();

    /**
     * Azure cloud of those credentials: {@code public}, {@code china} or {@code usgovernment}; public when absent.
     * Only with type {@code UserAssignedIdentityCredential}; not checked further. Since CAPZ 1.19.
     */
    Optional<String> userAssignedIdentityCredentialsCloudType();

    /**
     * ARM resource ID of a user-assigned identity. Without effect today, and refused with any type but
     * {@code UserAssignedMSI}.
     */
    Optional<String> resourceID();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAzureClusterIdentitySpec.Builder {
        Builder() {}
    }
}
