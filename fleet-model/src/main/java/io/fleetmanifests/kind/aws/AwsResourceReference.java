package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An AWS resource by id or by filters, never both. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableAwsResourceReference.class)
@JsonDeserialize(as = ImmutableAwsResourceReference.class)
public interface AwsResourceReference {

    /** Id of the resource. */
    Optional<String> id();

    /**
     * Conditions on the resource, resolved through the AWS API at reconcile time, so later changes of tags change the
     * outcome.
     */
    List<ResourceFilter> filters();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableAwsResourceReference.Builder {
        Builder() {}
    }
}
