package io.fleetmanifests.kind;

import java.util.List;

/**
 * The kinds of one API provider, found through {@link java.util.ServiceLoader}: the only list of them. Registry, CRD
 * generation, fixtures and reference pages all start from here.
 *
 * <p>An implementation is public, has a public constructor without parameters, and is named in
 * {@code META-INF/services/io.fleetmanifests.kind.KindFamily}.
 */
public interface KindFamily {

    /** A short lower-case name, such as {@code azure}; unique among families. */
    String name();

    /** The kinds in the order in which documentation lists them; one class for each version of a kind. */
    List<Class<? extends Resource<?>>> kinds();

    /**
     * How objects of these kinds are converted between versions, versions without a class among them; none when each kind has one
     * version only. A way over several versions needs no conversion of its own.
     */
    default List<Conversion> conversions() {
        return List.of();
    }
}
