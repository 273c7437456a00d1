package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import io.fleetmanifests.kind.FleetStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The Git repository that holds the fleet, as the worker clusters' own Flux pulls it. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFleetRepository.class)
@JsonDeserialize(as = ImmutableFleetRepository.class)
public interface FleetRepository {

    /** The address, {@code https://}, {@code http://} or {@code ssh://}; the scp form {@code git@host:path} is not one that Flux takes. */
    String url();

    /** The branch that Flux follows. Default {@code main}; without a branch Flux would follow {@code master}. */
    @Value.Default
    default String branch() {
        return "main";
    }

    /** The Secret on each worker with the credentials for a private repository, in Flux's namespace. */
    Optional<String> secretName();

    /** Refuses an address that Flux refuses. */
    @Value.Check
    default void check() {
        new Problems()
                .require(
                        url().matches("(http|https|ssh)://.*"),
                        () -> Problem.of(
                                "git-url",
                                "url",
                                "must start with https://, http:// or ssh://, got \"" + url() + "\"",
                                "write ssh://git@host/path for git@host:path"))
                .throwIfAny("FleetRepository");
    }

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFleetRepository.Builder {
        Builder() {}
    }
}
