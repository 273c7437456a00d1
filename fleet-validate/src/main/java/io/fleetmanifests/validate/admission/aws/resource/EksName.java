package io.fleetmanifests.validate.admission.aws.resource;

import java.util.Optional;

/** The name that CAPA gives a resource on EKS that has none. */
public final class EksName {

    private EksName() {}

    /**
     * The name that is made of namespace and name; empty when it is longer than AWS takes, so that CAPA makes it of a hash that
     * nobody needs to know offline.
     *
     * @param limit the length from which CAPA makes it of a hash
     */
    public static Optional<String> of(String namespace, String name, int limit) {
        String eksName = namespace + "_" + name.replace('.', '_');
        return Optional.of(eksName).filter(text -> text.length() < limit);
    }
}
