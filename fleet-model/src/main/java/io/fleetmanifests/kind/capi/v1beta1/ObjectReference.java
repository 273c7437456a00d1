package io.fleetmanifests.kind.capi.v1beta1;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.AtomicMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Points to another object by version, kind and name. Since 1.11 the server stores v1beta2, which keeps little more
 * than group, kind and name: namespace, uid, resourceVersion and fieldPath are dropped without a word.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableObjectReference.class)
@JsonDeserialize(as = ImmutableObjectReference.class)
@AtomicMap
public interface ObjectReference {

    /**
     * Group and version of the object, such as {@code infrastructure.cluster.x-k8s.io/v1beta1}. A malformed one is an
     * error; the version part is kept for remediation templates only.
     */
    Optional<String> apiVersion();

    /** Kind of the object, such as {@code AzureManagedControlPlane}. */
    Optional<String> kind();

    /** Name of the object. */
    Optional<String> name();

    /**
     * Namespace of the object, which has to be that of the referring one: 1.10 and older reject another, later
     * releases ignore it.
     */
    Optional<String> namespace();

    /** Identity of one particular object. Not used; leave unset. */
    Optional<String> uid();

    /** One particular revision of the object. Not used; leave unset. */
    Optional<String> resourceVersion();

    /** A part of the object. Not used; leave unset. */
    Optional<String> fieldPath();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableObjectReference.Builder {
        Builder() {}
    }
}
