package io.fleetmanifests.kind.capi.v1beta2;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import org.immutables.value.Value;

/**
 * Points to a provider object in the same namespace by group, kind and name. It has no version: Cluster API reads
 * that from the contract labels of the CRD. An {@code apiVersion} or {@code namespace} carried over from v1beta1
 * fails strict validation.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableContractVersionedObjectReference.class)
@JsonDeserialize(as = ImmutableContractVersionedObjectReference.class)
public interface ContractVersionedObjectReference {

    /** API group without version, such as {@code infrastructure.cluster.x-k8s.io}. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    @Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")
    String apiGroup();

    /** Kind of the object, such as {@code AzureManagedControlPlane}. 1 to 63 characters. */
    @Required
    @Size(min = 1, max = 63)
    @Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")
    String kind();

    /** Name of the object. 1 to 253 characters. */
    @Required
    @Size(min = 1, max = 253)
    @Pattern("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$")
    String name();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableContractVersionedObjectReference.Builder {
        Builder() {}
    }
}
