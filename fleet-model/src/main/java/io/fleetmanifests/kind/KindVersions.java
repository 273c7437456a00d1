package io.fleetmanifests.kind;

import java.util.Optional;

/**
 * The version in which a kind is found. Cluster API reads it from the labels of the kind's CRD: references of v1beta2 do without a
 * version, those of v1beta1 need one.
 */
@FunctionalInterface
public interface KindVersions {

    /** The apiVersion of a kind; empty when the kind is not known. */
    Optional<String> apiVersionOf(String group, String kind);
}
