package io.fleetmanifests.validate.plan;

import java.util.List;

/**
 * What changes of one provider's kinds mean in the cloud, found through {@link java.util.ServiceLoader}.
 *
 * <p>An implementation is public, has a public constructor without parameters, keeps no state, and is named in
 * {@code META-INF/services/io.fleetmanifests.validate.plan.ImpactFamily}.
 */
public interface ImpactFamily {

    /** The kinds; at most one entry a kind in all families. */
    List<KindImpact> kinds();
}
