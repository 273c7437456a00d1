package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.Size;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/** Gives the bearer of an IAM role a Kubernetes user and groups. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRoleMapping.class)
@JsonDeserialize(as = ImmutableRoleMapping.class)
public interface RoleMapping {

    /**
     * ARN of the role, containing {@code role/}. The webhook refuses an ARN that does not parse. At least 31
     * characters.
     */
    @Required
    @Size(min = 31)
    String rolearn();

    /** Kubernetes user name that the role appears as, for role bindings and audit logs. */
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
    final class Builder extends ImmutableRoleMapping.Builder {
        Builder() {}
    }
}
