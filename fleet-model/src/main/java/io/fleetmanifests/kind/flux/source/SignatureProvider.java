package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** Tool that made the signature of an OCI artifact. */
public enum SignatureProvider {
    /** Sigstore Cosign, with public keys or keyless. */
    COSIGN("cosign"),
    /** Notary Project Notation, with certificates and a trust policy. */
    NOTATION("notation");

    private final String wireName;

    SignatureProvider(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
