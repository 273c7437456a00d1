package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Sort of an identity object. */
public enum AwsIdentityKind {
    /** The credentials of the CAPA controller itself. */
    AWS_CLUSTER_CONTROLLER_IDENTITY("AWSClusterControllerIdentity"),
    /** A role that CAPA assumes from another identity. */
    AWS_CLUSTER_ROLE_IDENTITY("AWSClusterRoleIdentity"),
    /** An access key in a Secret. */
    AWS_CLUSTER_STATIC_IDENTITY("AWSClusterStaticIdentity");

    private final String wireName;

    AwsIdentityKind(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
