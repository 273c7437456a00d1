package io.fleetmanifests.simulate.kustomize.node;

import io.fleetmanifests.finding.SourceLocation;
import java.util.Optional;

/** Kustomize would end the build here. The message is that of a finding: a fragment in lower case. */
public final class BuildFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Optional<SourceLocation> location;

    private BuildFailure(String message, Optional<SourceLocation> location) {
        super(message, null, false, false);
        this.location = location;
    }

    /** A failure whose place is not known yet. */
    public static BuildFailure because(String message) {
        return new BuildFailure(message, Optional.empty());
    }

    /** A failure at a place. */
    public static BuildFailure at(SourceLocation location, String message) {
        return new BuildFailure(message, Optional.of(location));
    }

    /** The same failure, at this place unless it has one. */
    public BuildFailure orAt(SourceLocation place) {
        return location.isPresent() ? this : at(place, text());
    }

    /** The same failure with words before its message. */
    public BuildFailure in(String context) {
        return new BuildFailure(context + ": " + text(), location);
    }

    /** What is wrong. */
    public String text() {
        return String.valueOf(getMessage());
    }

    /** Where; empty when it is not known yet. */
    public Optional<SourceLocation> location() {
        return location;
    }
}
