package io.fleetmanifests.kind.azure.aso;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What AKS upgrades by itself. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAutoUpgradeProfile.class)
@JsonDeserialize(as = ImmutableAutoUpgradeProfile.class)
public interface AutoUpgradeProfile {

    /**
     * Which Kubernetes versions. Anything but none or node-image changes the version behind the back of Cluster
     * API.
     */
    Optional<UpgradeChannel> upgradeChannel();

    /** Which node images. Default NodeImage. */
    Optional<NodeOsUpgradeChannel> nodeOSUpgradeChannel();

    /** Kubernetes versions that AKS moves to. */
    enum UpgradeChannel {
        /** None. */
        NONE("none"),
        /** None, but the newest node images. */
        NODE_IMAGE("node-image"),
        /** The newest patch level. */
        PATCH("patch"),
        /** The newest of the last but one minor version. */
        STABLE("stable"),
        /** The newest. */
        RAPID("rapid");

        private final String wireName;

        UpgradeChannel(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Node images that AKS moves to. */
    enum NodeOsUpgradeChannel {
        /** None. */
        NONE("None"),
        /** The operating system updates itself. */
        UNMANAGED("Unmanaged"),
        /** Those with security patches. */
        SECURITY_PATCH("SecurityPatch"),
        /** The newest, every week. */
        NODE_IMAGE("NodeImage");

        private final String wireName;

        NodeOsUpgradeChannel(String wireName) {
            this.wireName = wireName;
        }

        /** The word in the manifest. */
        @JsonValue
        public String wireName() {
            return wireName;
        }
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAutoUpgradeProfile.Builder {
        Builder() {}
    }
}
