package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.annotation.JsonValue;

/** Pricing tiers of AKS. */
public enum SkuTier {
    /** No charge and no uptime guarantee; the default. */
    FREE("Free"),
    /** Former name of Standard; admission turns it into {@code Standard}. */
    PAID("Paid"),
    /** Charged by the hour, with a financially backed uptime guarantee. Since CAPZ 1.11.2. */
    STANDARD("Standard");

    private final String wireName;

    SkuTier(String wireName) {
        this.wireName = wireName;
    }

    /** The word in the manifest. */
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
