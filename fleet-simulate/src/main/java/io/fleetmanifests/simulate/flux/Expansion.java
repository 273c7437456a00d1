package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one Flux object does, in the state of the clusters that it saw.
 *
 * @param outcome how far it came
 * @param target the cluster that it applies to; empty for the management cluster
 * @param objects what it applies
 * @param hides whether it applies, or has applied before, more than is known
 * @param findings what was found on the way
 * @param placements the same objects, as they are on clusters
 * @param self the Flux object as it was
 * @param document the document that findings about it name places of
 * @param packaged the chart of the repository that it is a release of
 * @param lookups what it asked of the clusters and the repository, to know when to ask again
 */
record Expansion(
        Outcome outcome,
        String target,
        List<Applied> objects,
        boolean hides,
        List<Finding> findings,
        Placements placements,
        PlacedObject self,
        Optional<Manifest> document,
        Optional<Packaged> packaged,
        Lookups lookups) {

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

    /** Whether objects that depend on this one may go on: what cannot be known is taken to work. */
    boolean letsOthersGoOn() {
        return outcome == Outcome.READY || outcome == Outcome.UNKNOWN;
    }

    /** Whether the object would do the same in this state. */
    boolean holds(FluxObject object, Clusters clusters) {
        return object.placed().content().equals(self.content()) && lookups.hold(clusters);
    }

    /** Whether the object would do the same in this state of another simulation with the same settings and the same home. */
    @SuppressWarnings("ReferenceEquality") // the same object needs no comparison
    boolean holds(FluxObject object, Clusters clusters, Session session) {
        PlacedObject now = object.placed();
        return (now == self
                        || (SameJson.same(now.content(), self.content())
                                && now.origin().equals(self.origin())))
                && Lookups.isSame(document, session.places().document(now))
                && lookups.hold(clusters)
                && lookups.hold(session.sources())
                && packaged.map(chart -> chart.holds(session.packagedFor(chart.owner())))
                        .orElse(true);
    }

    /** Collects what one object does; for one thread. */
    static final class Builder {

        private final FluxObject object;
        private final Lookups lookups;
        private final FindingPlaces places;
        private final Optional<Placements> earlier;
        private final List<Applied> objects = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private Outcome outcome = Outcome.READY;
        private boolean objectsKnown = true;
        private Optional<Packaged> packaged = Optional.empty();
        private String target;

        /** An expansion of an object that may have done something before. */
        Builder(FluxObject object, Clusters clusters, Session session) {
            this.object = object;
            this.places = session.places();
            this.earlier = clusters.expansion(object.applier())
                    .or(() -> session.memory().latest(object.applier()))
                    .map(Expansion::placements);
            this.target = object.cluster();
            this.lookups = new Lookups(object.cluster(), clusters);
        }

        FluxObject object() {
            return object;
        }

        Lookups lookups() {
            return lookups;
        }

        String target() {
            return target;
        }

        void target(String cluster) {
            target = cluster;
        }

        void packaged(Packaged chart) {
            packaged = Optional.of(chart);
        }

        void apply(ObjectNode content, SourceLocation source, Optional<String> template) {
            objects.add(new Applied(target, content, source, template, false));
        }

        void applyIfAbsent(ObjectNode content, SourceLocation source) {
            objects.add(new Applied(target, content, source, Optional.empty(), true));
        }

        void add(Finding finding) {
            findings.add(finding);
        }

        void addAll(List<Finding> more) {
            findings.addAll(more);
        }

        /** It is not known what the object, or a part of it, does. */
        void unknown(Finding why) {
            findings.add(why);
            unknown();
        }

        /** A finding says already that a part of what the object does is not known. */
        void unknown() {
            objectsKnown = false;
            outcome = outcome == Outcome.READY ? Outcome.UNKNOWN : outcome;
        }

        /** Values are not known that the object puts into others; what becomes of those, its kind tells. */
        void unknownValues(Finding why) {
            findings.add(why);
            objectsKnown &= object.kind().equals(FluxObject.KUSTOMIZATION);
            outcome = outcome == Outcome.READY ? Outcome.UNKNOWN : outcome;
        }

        /** The object fails, and applies nothing. */
        void fail(Finding why) {
            findings.add(why);
            fail();
        }

        /** The object fails, as a finding says already, and applies nothing. */
        void fail() {
            outcome = Outcome.FAILED;
        }

        boolean hasFailed() {
            return outcome == Outcome.FAILED;
        }

        /** The object waits. */
        Expansion waiting() {
            outcome = Outcome.WAITING;
            return build();
        }

        Expansion build() {
            boolean applies = outcome == Outcome.READY || outcome == Outcome.UNKNOWN;
            List<Applied> applied = applies ? List.copyOf(objects) : List.of();
            lookups.complete();
            return new Expansion(
                    outcome,
                    target,
                    applied,
                    !applies || !objectsKnown,
                    List.copyOf(findings),
                    new Placements(applied, earlier),
                    object.placed(),
                    places.document(object.placed()),
                    packaged,
                    lookups);
        }
    }
}
