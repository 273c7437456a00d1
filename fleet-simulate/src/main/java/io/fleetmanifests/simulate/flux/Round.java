package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.simulate.helm.Rendering;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Flux objects do their work beside each other: each is a function of what was before. */
final class Round {

    /** A release that creates a release that creates … is a fault long before. */
    private static final int DEEPEST = 24;

    private final Session session;
    private final Clusters before;

    Round(Session session, Clusters before) {
        this.session = session;
        this.before = before;
    }

    /** What each of the objects does, in their order. */
    List<Expansion> run(List<FluxObject> objects) {
        List<Draft> drafts = objects.parallelStream().map(this::draft).toList();
        List<Draft.Release> releases = drafts.stream()
                .filter(Draft.Release.class::isInstance)
                .map(Draft.Release.class::cast)
                .toList();
        // Many releases at once are cheap, so Helm is asked once for all of them.
        List<Rendering> renderings = session.helm().isEmpty() || releases.isEmpty()
                ? List.of()
                : session.helm()
                        .get()
                        .render(releases.stream()
                                .map(release -> release.request().release())
                                .toList());
        ReleaseExpander expander = new ReleaseExpander(session);
        List<Expansion> rendered = IntStream.range(0, renderings.size())
                .parallel()
                .mapToObj(i -> expander.finish(releases.get(i), renderings.get(i)))
                .toList();
        List<Expansion> done = new ArrayList<>(drafts.size());
        int next = 0;
        for (Draft draft : drafts) {
            done.add(draft instanceof Draft.Done known ? known.expansion() : rendered.get(next++));
        }
        return done;
    }

    private Draft draft(FluxObject object) {
        Optional<Expansion> known = session.memory().find(object, before, session);
        if (known.isPresent()) {
            return new Draft.Done(known.get());
        }
        Expansion.Builder expansion = new Expansion.Builder(object, before, session);
        if (object.placed().origin().appliers().size() > DEEPEST) {
            expansion.fail(session.places()
                    .of(
                            FluxRules.RESTLESS,
                            object,
                            FieldPath.root(),
                            "is the " + DEEPEST + "th of Flux objects that create one another",
                            "break the loop"));
            return new Draft.Done(expansion.build());
        }
        if (object.isSuspended()) {
            expansion.unknown(session.places()
                    .of(
                            FluxRules.SUSPENDED,
                            object,
                            FieldPath.of("spec", "suspend"),
                            "is suspended, so nobody knows what it applied before",
                            "resume it to see what it applies"));
            return new Draft.Done(expansion.build());
        }
        if (!expansion.lookups().runs(object.kind()) || Dependencies.waits(expansion)) {
            return new Draft.Done(expansion.waiting());
        }
        return switch (object.kind()) {
            case FluxObject.KUSTOMIZATION -> new Draft.Done(new KustomizationExpander(session).expand(expansion));
            case FluxObject.HELM_RELEASE -> new ReleaseExpander(session).start(expansion);
            default -> new Draft.Done(new FluxInstanceExpander(session).expand(expansion));
        };
    }
}
