package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonValue;

/** The controllers of Flux. */
public enum FluxComponent {
    /** Fetches from Git, OCI registries, buckets and Helm repositories. */
    SOURCE_CONTROLLER("source-controller"),
    /** Applies manifests. */
    KUSTOMIZE_CONTROLLER("kustomize-controller"),
    /** Runs Helm releases. */
    HELM_CONTROLLER("helm-controller"),
    /** Sends events out and takes webhooks in. */
    NOTIFICATION_CONTROLLER("notification-controller"),
    /** Scans registries for image tags. */
    IMAGE_REFLECTOR_CONTROLLER("image-reflector-controller"),
    /** Commits new image tags to Git. */
    IMAGE_AUTOMATION_CONTROLLER("image-automation-controller"),
    /** Composes artifacts from several sources. Since Flux 2.7. */
    SOURCE_WATCHER("source-watcher");

    private final String wireName;

    FluxComponent(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
