package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Program that fetches a token for the user kubeconfig. */
public enum EksTokenMethod {
    /** {@code aws-iam-authenticator}, which must be on the path of the user. */
    IAM_AUTHENTICATOR("iam-authenticator"),
    /** {@code aws eks get-token} of the AWS command line. */
    AWS_CLI("aws-cli");

    private final String wireName;

    EksTokenMethod(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
