package io.fleetmanifests.validate.admission;

import java.util.List;

/**
 * The admission of one provider's kinds, found through {@link java.util.ServiceLoader}.
 *
 * <p>An implementation is public, has a public constructor without parameters, keeps no state, and is named in
 * {@code META-INF/services/io.fleetmanifests.validate.admission.AdmissionFamily}.
 */
public interface AdmissionFamily {

    /** What is asked of each kind; at most one entry a kind in all families. */
    List<KindAdmission> kinds();
}
