package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What one Flux object does, in the state of the clusters that it saw.
 *
 * @param outcome how far it came
 * @param objects what it applies
 * @param findings what was found on the way
 * @param content the Flux object as it was
 * @param lookups what it asked of the clusters, to know when to ask again
 */
record Expansion(
        Outcome outcome, List<Applied> objects, List<Finding> findings, JsonNode content, Lookups lookups) {

    /** How far a Flux object came. */
    enum Outcome {
        /** All that it applies is known. */
        READY,
        /** Something of it cannot be known offline. */
        UNKNOWN,
        /** It would fail; a finding says why. */
        FAILED,
        /** It waits for objects that it depends on. */
        WAITING
    }

    Expansion {
        objects = List.copyOf(objects);
        findings = List.copyOf(findings);
    }

    /** Whether objects that depend on this one may go on: what cannot be known is taken to work. */
    boolean letsOthersGoOn() {
        return outcome == Outcome.READY || outcome == Outcome.UNKNOWN;
    }

    /** Whether the object would do the same in this state. */
    boolean holds(FluxObject object, Clusters clusters) {
        return (object.placed().content() == content || object.placed().content().equals(content))
                && lookups.hold(clusters);
    }

    /** Collects what one object does; for one thread. */
    static final class Builder {

        private final FluxObject object;
        private final Lookups lookups;
        private final List<Applied> objects = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private Outcome outcome = Outcome.READY;

        Builder(FluxObject object, Clusters clusters) {
            this.object = object;
            this.lookups = new Lookups(object.cluster(), clusters);
        }

        FluxObject object() {
            return object;
        }

        Lookups lookups() {
            return lookups;
        }

        void apply(Applied applied) {
            objects.add(applied);
        }

        void add(Finding finding) {
            findings.add(finding);
        }

        void addAll(List<Finding> more) {
            findings.addAll(more);
        }

        /** It is not known what a part of the object does. */
        void unknown(Finding why) {
            findings.add(why);
            outcome = outcome == Outcome.FAILED ? Outcome.FAILED : Outcome.UNKNOWN;
        }

        /** The object fails and applies nothing. */
        Expansion failed() {
            return new Expansion(Outcome.FAILED, List.of(), findings, object.placed().content(), lookups);
        }

        /** The object fails and applies nothing. */
        Expansion failed(Finding why) {
            findings.add(why);
            return failed();
        }

        /** It is not known what the object does. */
        Expansion unknownAtAll(Finding why) {
            findings.add(why);
            return new Expansion(Outcome.UNKNOWN, List.of(), findings, object.placed().content(), lookups);
        }

        Expansion waiting() {
            return new Expansion(Outcome.WAITING, List.of(), findings, object.placed().content(), lookups);
        }

        Expansion build() {
            return new Expansion(outcome, objects, findings, object.placed().content(), lookups);
        }
    }
}
