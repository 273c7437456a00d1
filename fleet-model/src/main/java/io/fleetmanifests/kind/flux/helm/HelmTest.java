package io.fleetmanifests.kind.flux.helm;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.generator.annotation.Pattern;
import io.fleetmanifests.kind.FleetStyle;
import io.fleetmanifests.kind.GoDuration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of the tests that a chart brings along. */
@FleetStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHelmTest.class)
@JsonDeserialize(as = ImmutableHelmTest.class)
public interface HelmTest {

    /** Runs the tests after every install and upgrade. */
    Optional<Boolean> enable();

    /** Longest wait for a single operation while testing; {@code spec.timeout} when absent. */
    @Pattern("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")
    Optional<GoDuration> timeout();

    /**
     * Does not remediate a release whose tests fail. The remediation settings of install and upgrade can decide
     * otherwise.
     */
    Optional<Boolean> ignoreFailures();

    /** Tests to run or to leave out, by name. All run when empty. */
    List<HelmTestFilter> filters();

    /** Starts an empty value. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableHelmTest.Builder {
        Builder() {}
    }
}
