package io.fleetmanifests.fleet;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which of the charts that are called NGINX ingress. */
public enum NginxVariant {
    /**
     * The reference's own: Bitnami's chart {@code nginx-ingress-controller} 5.6.14 of 2021. For repositories that have it:
     * Bitnami no longer serves its old charts and images from the address that the chart names.
     */
    BITNAMI_2021("bitnami-2021"),
    /**
     * F5's NGINX Ingress Controller, from the OCI registry of the project nginx/kubernetes-ingress: maintained, with releases
     * through 2026. The other well-known one, kubernetes/ingress-nginx, was retired by the Kubernetes project in March 2026.
     */
    F5("f5");

    private final String wireName;

    NginxVariant(String wireName) {
        this.wireName = wireName;
    }

    /** The name in {@code fleet.yaml}. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
