package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fabric8.generator.annotation.Required;
import io.fabric8.generator.annotation.ValidationRule;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What source-controller clones from Git, how often and with which credentials. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGitRepositorySpec.class)
@JsonDeserialize(as = ImmutableGitRepositorySpec.class)
@ValidationRule(
        value =
                "!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))",
        message = "serviceAccountName can only be set when provider is 'azure' or 'aws'")
public interface GitRepositorySpec {

    /** Time between two looks for a new commit, varied a little by the controller. */
    @Required
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    GoDuration interval();

    /**
     * Limit for a Git operation such as a clone. Hours are not accepted as a unit: write {@code 60m}. Default
     * {@code 60s}.
     */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")
    @Default("\"60s\"")
    Optional<GoDuration> timeout();

    /** Stops looking for new revisions; consumers go on with the last artifact. */
    Optional<Boolean> suspend();

    /**
     * Address of the repository, starting with {@code http://}, {@code https://} or {@code ssh://}. The
     * {@code git@host:path} form is not accepted.
     */
    @Required
    @Pattern("^(http|https|ssh)://.*$")
    String url();

    /**
     * Branch, tag, version range, reference or commit to check out. Without it the branch {@code master} is used, not
     * the default branch of the repository.
     */
    Optional<GitRepositoryRef> ref();

    /**
     * Secret with {@code username} and {@code password} or {@code bearerToken} for HTTPS, with {@code identity} and
     * {@code known_hosts} for SSH, or with the GitHub App data for provider {@code github}.
     */
    Optional<LocalObjectReference> secretRef();

    /**
     * Way of signing in. {@code generic} when absent. {@code azure} exists since Flux 2.4, {@code github} since 2.5,
     * {@code aws} since 2.9.
     */
    Optional<GitProvider> provider();

    /**
     * Service account in the same namespace whose workload identity signs in. Needs provider {@code azure}, or since
     * Flux 2.9 {@code aws}. Since Flux 2.7.
     */
    Optional<String> serviceAccountName();

    /**
     * Secret with the {@code address} of a proxy to go through, and {@code username} and {@code password} if it wants
     * them.
     */
    Optional<LocalObjectReference> proxySecretRef();

    /** Signature check of the commit or tag; a failed check yields no new artifact. */
    Optional<GitRepositoryVerification> verify();

    /** Clones all submodules too, with the same credentials. */
    Optional<Boolean> recurseSubmodules();

    /** Directories to check out; the artifact contains nothing else. Since Flux 2.6. */
    List<String> sparseCheckout();

    /** Content of other {@code GitRepository} objects of the same namespace to copy into this artifact. */
    List<GitRepositoryInclude> include();

    /**
     * Patterns in the syntax of {@code .gitignore} for files to leave out, added after those of {@code .sourceignore}
     * files. A single pattern in either place drops the whole list of standard exclusions, so that {@code .github} or
     * {@code .sops.yaml} can suddenly be included.
     */
    Optional<String> ignore();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableGitRepositorySpec.Builder {
        Builder() {}
    }
}
