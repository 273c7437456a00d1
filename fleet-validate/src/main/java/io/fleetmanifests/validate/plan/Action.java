package io.fleetmanifests.validate.plan;

import java.util.Locale;

/** What happens to an object, the worst first. */
public enum Action {
    /** It goes, and what it stands for goes with it. */
    DELETE,
    /** It goes and comes again: under another name, in another release, or because nobody can say which controller is first. */
    REPLACE,
    /** The API server or a webhook refuses the change: nothing of it happens, and what is applied with it waits. */
    FORBIDDEN,
    /** It changes in place. */
    UPDATE,
    /** It is new. */
    CREATE;

    /** As reports write it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
