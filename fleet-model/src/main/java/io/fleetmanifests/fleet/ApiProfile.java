package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonValue;

/** The release line of each controller that a fleet runs on, and so the apiVersion of every kind that is written. */
public enum ApiProfile {
    /**
     * Cluster API 0.3, CAPZ 0.4 and Flux 0.16, of 2021: v1alpha3 throughout, HelmRelease v2beta1, Kustomization v1beta1. For
     * old repositories only; nothing serves these versions any more.
     */
    SEED_2021,
    /** Cluster API 1.5 to 1.10 (v1beta1), any CAPZ since 1.11, Flux 2.6 and later. */
    CAPI_V1BETA1,
    /** Cluster API 1.11 and later (v1beta2), CAPZ 1.22 and later, Flux 2.6 and later. The default. */
    CURRENT;

    /** The name in {@code fleet.yaml} and on the command line. */
    @JsonValue
    public String wireName() {
        return name();
    }
}
