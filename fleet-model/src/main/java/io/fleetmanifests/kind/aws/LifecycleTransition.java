package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonValue;

/** Moment at which an instance pauses. */
public enum LifecycleTransition {
    /** Before a new instance goes into service. */
    INSTANCE_LAUNCHING("autoscaling:EC2_INSTANCE_LAUNCHING"),
    /** Before an instance is terminated. */
    INSTANCE_TERMINATING("autoscaling:EC2_INSTANCE_TERMINATING");

    private final String wireName;

    LifecycleTransition(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
