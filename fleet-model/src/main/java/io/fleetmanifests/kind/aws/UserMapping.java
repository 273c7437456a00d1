package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Gives an IAM user a Kubernetes user and groups. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUserMapping.class)
@JsonDeserialize(as = ImmutableUserMapping.class)
public interface UserMapping {

    /**
     * ARN of the IAM user, containing {@code user/}. The webhook refuses an ARN that does not parse. At least 31
     * characters.
     */
    @Required
    @Size(min = 31)
    String userarn();

    /** Kubernetes user name that the IAM user appears as, for role bindings and audit logs. */
    @Required
    String username();

    /** RBAC groups of the user; at least one. */
    @Required
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<String> groups();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUserMapping.Builder {
        Builder() {}
    }
}
