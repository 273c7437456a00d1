package io.fleetmanifests.kind.flux.operator;

import com.fasterxml.jackson.annotation.JsonValue;

/** Builds of the controller images. */
public enum DistributionVariant {
    /** Those of the Flux project. */
    UPSTREAM_ALPINE("upstream-alpine"),
    /** Hardened, on Alpine. */
    ENTERPRISE_ALPINE("enterprise-alpine"),
    /** Hardened, without a distribution in the image. */
    ENTERPRISE_DISTROLESS("enterprise-distroless"),
    /** Hardened, with FIPS-validated cryptography. */
    ENTERPRISE_DISTROLESS_FIPS("enterprise-distroless-fips");

    private final String wireName;

    DistributionVariant(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
