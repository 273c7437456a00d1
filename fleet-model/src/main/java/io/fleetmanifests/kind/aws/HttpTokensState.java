package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether the metadata service asks for session tokens. */
public enum HttpTokensState {
    /** IMDSv1 and IMDSv2 both work. */
    OPTIONAL("optional"),
    /** Only IMDSv2 works. */
    REQUIRED("required");

    private final String wireName;

    HttpTokensState(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
