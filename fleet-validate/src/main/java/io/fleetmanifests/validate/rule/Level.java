package io.fleetmanifests.validate.rule;

import java.util.Locale;

/** Who would say that a rule is broken, in the order in which an object meets them. */
public enum Level {
    /** Whoever reads the files: YAML and the folder's structure. */
    FILE,
    /** The API server: the schema of the kind, its CEL rules, ObjectMeta. */
    API_SERVER,
    /** A validating webhook of Cluster API or of a provider. */
    ADMISSION,
    /** A controller, which stops at the object for good although the API server has taken it. */
    RECONCILE,
    /** Nobody by itself: documents that do not fit each other. */
    REFERENCE,
    /** Nobody by itself: clusters that do not fit each other. */
    FLEET,
    /** Nobody: upstream takes it, and somebody who knows would not commit it. */
    ADVICE;

    /** As reports write it: {@code api-server}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
