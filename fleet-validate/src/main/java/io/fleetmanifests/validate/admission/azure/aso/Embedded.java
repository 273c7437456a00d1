package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import java.util.Optional;

/** The resources of Azure Service Operator inside an object. */
final class Embedded {

    static final String MANAGED_CLUSTER = "ManagedCluster";
    static final String AGENT_POOL = "ManagedClustersAgentPool";

    private Embedded() {}

    /** The first resource of a kind of AKS, in whatever version: the one that the controllers look at. */
    static Optional<Field> first(Admission admission, String kind) {
        return admission.spec("resources").items().stream()
                .filter(resource -> resource.at("kind").is(kind)
                        && resource.at("apiVersion").textOrEmpty().startsWith("containerservice.azure.com/"))
                .findFirst();
    }

    /** A version as Azure writes it. */
    static String withoutV(String version) {
        return version.startsWith("v") ? version.substring(1) : version;
    }
}
