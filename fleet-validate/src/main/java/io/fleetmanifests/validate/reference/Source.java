package io.fleetmanifests.validate.reference;

import io.fleetmanifests.validate.admission.Field;

/**
 * A source of Flux, as an object refers to it.
 *
 * @param kind such as {@code GitRepository}
 * @param namespace its namespace: what the reference says, or else that of the object that refers to it
 * @param name its name
 */
public record Source(String kind, String namespace, String name) {

    /** The group of sources. */
    public static final String GROUP = "source.toolkit.fluxcd.io";

    /** The group of Flux's Kustomizations. */
    static final String KUSTOMIZE_GROUP = "kustomize.toolkit.fluxcd.io";

    /** The source that a reference names. */
    public static Source of(IndexedObject object, Field reference) {
        return new Source(
                reference.at("kind").textOrEmpty(),
                reference.at("namespace").text().orElse(object.namespace()),
                reference.at("name").textOrEmpty());
    }
}
