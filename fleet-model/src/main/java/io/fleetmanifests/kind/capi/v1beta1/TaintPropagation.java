package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.annotation.JsonValue;

/** How long Cluster API looks after a taint on a Node. */
public enum TaintPropagation {
    /** The taint is kept on the Node for its whole life and put back if removed. */
    ALWAYS("Always"),
    /** The taint is set once when the Node joins; removing it later is final. */
    ON_INITIALIZATION("OnInitialization");

    private final String wireName;

    TaintPropagation(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
