package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An image by id, or by a search among the images that EKS publishes. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAmiReference.class)
@JsonDeserialize(as = ImmutableAmiReference.class)
public interface AmiReference {

    /** AMI id, which exists in one region only. */
    Optional<String> id();

    /** Family of EKS-optimised images to search in the SSM parameter store, by Kubernetes version. */
    Optional<EksAmiLookupType> eksLookupType();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAmiReference.Builder {
        Builder() {}
    }
}
