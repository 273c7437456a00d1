package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** As whom a control plane acts in Azure. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableClusterIdentity.class)
@JsonDeserialize(as = ImmutableClusterIdentity.class)
public interface ClusterIdentity {

    /** Whose identity it is. */
    Optional<Type> type();

    /** The one managed identity, with UserAssigned. */
    List<ReferenceItem> userAssignedIdentities();

    /** Whose identity a control plane has. */
    enum Type {
        /** One that AKS makes with the cluster. */
        SYSTEM_ASSIGNED("SystemAssigned"),
        /** One that was there before. */
        USER_ASSIGNED("UserAssigned"),
        /** None: a service principal instead. */
        NONE("None");

        private final String wireName;

        Type(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** An identity that AKS makes with the cluster. */
    static ClusterIdentity systemAssigned() {
        return builder().type(Type.SYSTEM_ASSIGNED).build();
    }

    /** The managed identity of that resource ID. */
    static ClusterIdentity userAssigned(String id) {
        return builder()
                .type(Type.USER_ASSIGNED)
                .addUserAssignedIdentities(ReferenceItem.armId(id))
                .build();
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableClusterIdentity.Builder {
        Builder() {}
    }
}
