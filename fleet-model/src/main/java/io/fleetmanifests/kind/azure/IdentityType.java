package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Way in which CAPZ signs in to Azure. */
public enum IdentityType {
    /** Application with a password from {@code clientSecret}. */
    SERVICE_PRINCIPAL("ServicePrincipal"),
    /** User-assigned managed identity of the machine that CAPZ runs on; works only in Azure. */
    USER_ASSIGNED_MSI("UserAssignedMSI"),
    /** Application with a password, an older twin of {@code ServicePrincipal}. Since CAPZ 1.1.1. */
    MANUAL_SERVICE_PRINCIPAL("ManualServicePrincipal"),
    /** Application with a certificate from {@code clientSecret} or {@code certPath}. Since CAPZ 1.3. */
    SERVICE_PRINCIPAL_CERTIFICATE("ServicePrincipalCertificate"),
    /** Service account token of CAPZ, traded for an Azure token; no stored password. Since CAPZ 1.10. */
    WORKLOAD_IDENTITY("WorkloadIdentity"),
    /** User-assigned identity whose credentials lie in a file. Since CAPZ 1.19. */
    USER_ASSIGNED_IDENTITY_CREDENTIAL("UserAssignedIdentityCredential");

    private final String wireName;

    IdentityType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
