package io.fleetmanifests.kind.operator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The one source of a provider's components and metadata: exactly one of {@code url}, {@code oci} and
 * {@code selector}.
 */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFetchConfiguration.class)
@JsonDeserialize(as = ImmutableFetchConfiguration.class)
@ValidationRule(
        value = "[has(self.oci), has(self.url), has(self.selector)].exists_one(x,x)",
        message = "Must specify one and only one of {oci, url, selector}")
public interface FetchConfiguration {

    /**
     * Components file of a GitHub or GitLab release, such as
     * {@code https://github.com/OWNER/REPO/releases/latest/infrastructure-components.yaml}; {@code version} then says
     * which release is taken. No other host works, nor does an address that stops at {@code releases}. The key
     * {@code github-token} of the configuration Secret avoids GitHub's rate limit.
     */
    Optional<String> url();

    /**
     * OCI artifact with the files {@code metadata.yaml} and {@code components.yaml}, such as
     * {@code registry.example.com/capi/azure}, without {@code oci://} in front; without a tag the provider's
     * {@code version} is the tag. A leading {@code http://} means plain HTTP; {@code OCI_USERNAME} and
     * {@code OCI_PASSWORD} come from the configuration Secret.
     */
    Optional<String> oci();

    /**
     * Labels of the ConfigMap in the provider's namespace that holds the keys {@code metadata} and
     * {@code components}, for clusters without internet access. Its release is its label
     * {@code provider.cluster.x-k8s.io/version}, else its name; more than one match stops the reconciliation.
     */
    Optional<LabelSelector> selector();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFetchConfiguration.Builder {
        Builder() {}
    }
}
