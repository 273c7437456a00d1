package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.schema.Items;
import java.util.List;
import org.immutables.value.Value;

/** Certificate authorities that Ignition trusts. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIgnitionTls.class)
@JsonDeserialize(as = ImmutableIgnitionTls.class)
public interface IgnitionTls {

    /**
     * Where to fetch PEM bundles: URLs with the scheme http, https, tftp, s3, arn, gs or data. At most 64 items, each
     * item 0 to 65536 characters.
     */
    @Size(max = 64)
    @Items(maxLength = 65536)
    List<String> certificateAuthorities();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIgnitionTls.Builder {
        Builder() {}
    }
}
