package io.fleetmanifests.validate.reference;

import java.util.List;

/**
 * The rules about the references of one API's or one provider's kinds, found through {@link java.util.ServiceLoader}.
 *
 * <p>An implementation is public, has a public constructor without parameters, keeps no state, and is named in
 * {@code META-INF/services/io.fleetmanifests.validate.reference.ReferenceFamily}.
 */
public interface ReferenceFamily {

    /** The rules. */
    List<ReferenceRule> rules();

    /** The rules about changes; none unless said otherwise. */
    default List<ChangeRule> changeRules() {
        return List.of();
    }
}
