package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Entries of the {@code aws-auth} ConfigMap. CAPA only adds: an entry dropped here stays in the ConfigMap. EKS
 * ignores them in authentication mode {@code api}.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableIamAuthenticatorConfig.class)
@JsonDeserialize(as = ImmutableIamAuthenticatorConfig.class)
public interface IamAuthenticatorConfig {

    /** IAM roles let into the cluster. */
    List<RoleMapping> mapRoles();

    /** IAM users let into the cluster. */
    List<UserMapping> mapUsers();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableIamAuthenticatorConfig.Builder {
        Builder() {}
    }
}
