package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.annotation.JsonValue;

/** Treatment of chart hooks during post rendering. */
public enum PostRenderStrategy {
    /** Hooks stay unchanged, as in Helm 3. */
    NO_HOOKS("nohooks"),
    /** Hooks and templates are changed together. Fails when a hook and a template describe the same object. */
    COMBINED("combined"),
    /** Hooks and templates are both changed, each in a run of its own. */
    SEPARATE("separate");

    private final String wireName;

    PostRenderStrategy(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
