package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Default;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the Helm uninstall action. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableUninstall.class)
@JsonDeserialize(as = ImmutableUninstall.class)
public interface Uninstall {

    /** Longest wait for a single operation while uninstalling; {@code spec.timeout} when absent. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> timeout();

    /** In which order the dependents of the removed objects go. Default {@code background}. */
    @Default("background")
    Optional<DeletionPropagation> deletionPropagation();

    /** Keeps the release in the Helm history, marked as deleted, while its objects are removed. */
    Optional<Boolean> keepHistory();

    /** Leaves out the deletion hooks of the chart. */
    Optional<Boolean> disableHooks();

    /** Does not wait until the objects are gone. */
    Optional<Boolean> disableWait();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableUninstall.Builder {
        Builder() {}
    }
}
