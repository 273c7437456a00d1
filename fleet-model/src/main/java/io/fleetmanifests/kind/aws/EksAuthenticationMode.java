package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where EKS looks up IAM principals. */
public enum EksAuthenticationMode {
    /** Only in the {@code aws-auth} ConfigMap. */
    CONFIG_MAP("config_map"),
    /** Only in access entries; a one-way street. */
    API("api"),
    /** In both, access entries first. */
    API_AND_CONFIG_MAP("api_and_config_map");

    private final String wireName;

    EksAuthenticationMode(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
