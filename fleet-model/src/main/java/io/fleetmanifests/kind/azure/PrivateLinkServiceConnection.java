package io.fleetmanifests.kind.azure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Resource that a private endpoint connects to. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePrivateLinkServiceConnection.class)
@JsonDeserialize(as = ImmutablePrivateLinkServiceConnection.class)
public interface PrivateLinkServiceConnection {

    /** Name of the connection: letters, digits, {@code .}, {@code _} and {@code -}. */
    Optional<String> name();

    /** ARM resource ID of the target; admission wants subscription, resource group and provider in it. */
    Optional<String> privateLinkServiceID();

    /** Sub-resources of the target, such as {@code blob} of a storage account. */
    List<String> groupIDs();

    /** Note to the owner who approves the connection. At most 140 characters. */
    @Size(max = 140)
    Optional<String> requestMessage();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutablePrivateLinkServiceConnection.Builder {
        Builder() {}
    }
}
