package io.fleetmanifests.finding;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** The API server, a webhook or a controller would refuse it, or it would do damage. */
    ERROR,
    /** It works, and somebody who knows would not do it. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word in reports. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
