package io.fleetmanifests.kind.flux.kustomize;

import com.fasterxml.jackson.annotation.JsonValue;

/** Engines for decryption. */
public enum DecryptionProvider {
    /** SOPS, with age, OpenPGP, a cloud key service or Vault. */
    SOPS("sops");

    private final String wireName;

    DecryptionProvider(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
