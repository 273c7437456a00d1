package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** One condition of an AWS query, as in {@code aws ec2 describe-subnets --filters}. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableResourceFilter.class)
@JsonDeserialize(as = ImmutableResourceFilter.class)
public interface ResourceFilter {

    /** What is looked at, such as {@code tag:Name} or {@code vpc-id}; case counts. */
    @Required
    String name();

    /** Accepted values; one match is enough, case counts. */
    @Required
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> values();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableResourceFilter.Builder {
        Builder() {}
    }
}
