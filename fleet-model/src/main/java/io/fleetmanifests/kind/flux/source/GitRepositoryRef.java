package io.fleetmanifests.kind.flux.source;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Revision to check out. The most specific attribute wins: commit, then name, semver, tag and branch. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGitRepositoryRef.class)
@JsonDeserialize(as = ImmutableGitRepositoryRef.class)
public interface GitRepositoryRef {

    /** Branch to follow; {@code master} when nothing else is set either. */
    Optional<String> branch();

    /** Tag to check out; wins over the branch. */
    Optional<String> tag();

    /** Range of versions of which the newest tag is checked out; wins over the tag. */
    Optional<String> semver();

    /** Full name of any reference, such as {@code refs/pull/420/head}; wins over branch, tag and range. */
    Optional<String> name();

    /**
     * Commit to pin; wins over everything else. With a branch only that branch is cloned, and the commit must be on
     * it.
     */
    Optional<String> commit();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableGitRepositoryRef.Builder {
        Builder() {}
    }
}
