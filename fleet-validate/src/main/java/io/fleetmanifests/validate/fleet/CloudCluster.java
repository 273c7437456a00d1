package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import java.util.List;

/**
 * A cluster as its cloud sees it.
 *
 * @param controlPlane the object that describes it
 * @param names what nobody else may be called, or should be
 * @param networks the ranges of addresses of its network, as CIDRs
 * @param quotas how many there may be of its like
 */
public record CloudCluster(
        IndexedObject controlPlane, List<CloudName> names, List<Field> networks, List<CloudQuota> quotas) {

    /** Keeps copies of the lists. */
    public CloudCluster {
        names = List.copyOf(names);
        networks = List.copyOf(networks);
        quotas = List.copyOf(quotas);
    }

    /**
     * A name in a cloud.
     *
     * @param field where it is said
     * @param what what has the name, such as {@code node resource group}
     * @param scope where it is taken, such as a subscription
     * @param value the name, written as the cloud compares it
     * @param fatal whether two of one name are one thing, which only one can have
     */
    public record CloudName(Field field, String what, String scope, String value, boolean fatal) {}

    /**
     * A published limit.
     *
     * @param field where it is said what the cluster is counted with
     * @param scope what is counted, such as {@code EKS clusters in region eu-west-1}, and of whom
     * @param most the limit
     * @param source where it is published
     */
    public record CloudQuota(Field field, String scope, int most, String source) {}
}
