package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** AWS service that holds bootstrap data. */
public enum SecureSecretsBackend {
    /** Secrets Manager, the usual one. */
    SECRETS_MANAGER("secrets-manager"),
    /** The parameter store of Systems Manager. */
    SSM_PARAMETER_STORE("ssm-parameter-store");

    private final String wireName;

    SecureSecretsBackend(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
