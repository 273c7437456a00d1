package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where Ignition fetches bootstrap data. */
public enum IgnitionStorageType {
    /** The S3 bucket of the cluster. */
    CLUSTER_OBJECT_STORE("ClusterObjectStore"),
    /** EC2 user data in clear, readable through the EC2 API and from pods that reach the metadata service. */
    UNENCRYPTED_USER_DATA("UnencryptedUserData");

    private final String wireName;

    IgnitionStorageType(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
