package io.fleetmanifests.kind.aws;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Required;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which control plane logs go to CloudWatch, where they cost by volume. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableControlPlaneLogging.class)
@JsonDeserialize(as = ImmutableControlPlaneLogging.class)
public interface ControlPlaneLogging {

    /** Log of kube-apiserver. Default {@code false}. */
    @Required
    @Default("false")
    Optional<Boolean> apiServer();

    /** Who did what, the Kubernetes audit log; usually the largest. Default {@code false}. */
    @Required
    @Default("false")
    Optional<Boolean> audit();

    /** Decisions of the IAM authenticator, useful when logins fail. Default {@code false}. */
    @Required
    @Default("false")
    Optional<Boolean> authenticator();

    /** Log of kube-controller-manager. Default {@code false}. */
    @Required
    @Default("false")
    Optional<Boolean> controllerManager();

    /** Log of kube-scheduler. Default {@code false}. */
    @Required
    @Default("false")
    Optional<Boolean> scheduler();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableControlPlaneLogging.Builder {
        Builder() {}
    }
}
