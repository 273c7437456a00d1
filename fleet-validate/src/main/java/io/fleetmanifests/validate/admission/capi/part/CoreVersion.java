package io.fleetmanifests.validate.admission.capi.part;

import io.fleetmanifests.validate.admission.Admission;

/** The versions of Cluster API's kinds. The webhooks see all as the newest one; fields have the names of their own. */
public final class CoreVersion {

    /** The older of the versions that are served. */
    public static final String V1BETA1 = "v1beta1";

    /** The newer one. */
    public static final String V1BETA2 = "v1beta2";

    private CoreVersion() {}

    /** Whether an object is of the newer version. */
    public static boolean isV1beta2(Admission admission) {
        return isV1beta2(admission.apiVersion());
    }

    /** Whether an apiVersion is the newer one. */
    public static boolean isV1beta2(String apiVersion) {
        return apiVersion.endsWith("/" + V1BETA2);
    }
}
