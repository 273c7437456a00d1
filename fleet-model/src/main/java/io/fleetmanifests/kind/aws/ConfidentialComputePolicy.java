package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Confidential computing technology. */
public enum ConfidentialComputePolicy {
    /** None. */
    DISABLED("Disabled"),
    /** AMD SEV-SNP. */
    AMD_ENCRYPTED_VIRTUALIZATION_NESTED_PAGING("AMDEncryptedVirtualizationNestedPaging");

    private final String wireName;

    ConfidentialComputePolicy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
