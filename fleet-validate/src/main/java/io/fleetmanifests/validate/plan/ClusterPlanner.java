package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the objects of one cluster. */
final class ClusterPlanner {

    private final SideBySide sides;
    private final String cluster;
    private final Pruning pruning;
    private final Reinstalled reinstalled;
    private final ChangeJudge judge;
    private final Meanings meanings;
    private final Unseen unseen;
    private final Plan.Builder plan;

    ClusterPlanner(
            FleetState fleetBefore,
            FleetState fleetAfter,
            SideBySide sides,
            Reinstalled reinstalled,
            ChangeJudge judge,
            Meanings meanings,
            Plan.Builder plan) {
        this.sides = sides;
        this.cluster = sides.after().name();
        this.pruning = new Pruning(fleetBefore, fleetAfter);
        this.reinstalled = reinstalled;
        this.judge = judge;
        this.meanings = meanings;
        this.unseen = new Unseen(fleetBefore, cluster, pruning);
        this.plan = plan;
    }

    /** What is the same object in both states stays, unless its release goes in between. */
    void plan() {
        if (!reinstalled.isEmpty()) {
            sides.same().forEach(object -> both(object, object));
        }
        sides.both().forEach(pair -> both(pair.was(), pair.is()));
        Renames renames = Renames.among(sides.gone(), sides.come());
        sides.gone().forEach(object -> gone(object, renames));
        sides.come()
                .forEach(
                        object -> plan.add(change(Action.CREATE, object, List.of(), meanings.creation(object), false)));
    }

    private void gone(PlacedObject object, Renames renames) {
        Fate fate = pruning.fate(object);
        if (!fate.deleted()) {
            plan.addLeftover(new Leftover(cluster, object.identity(), fate.why()));
            return;
        }
        List<Problem> refusals = judge.deletion(object);
        Optional<String> guard = meanings.guard(object);
        if (!refusals.isEmpty()) {
            plan.add(forbidden(object, List.of(), refusals));
            return;
        }
        if (guard.isPresent()) {
            plan.add(guarded(object, guard.get()));
            return;
        }
        Optional<ObjectIdentity> renamed = renames.of(object.identity());
        String why = unseen.deletion(object) + meanings.deletion(object, fate, renamed);
        Action action = renamed.isPresent() ? Action.REPLACE : Action.DELETE;
        plan.add(change(action, object, List.of(), why, meanings.isInCloud(object), unseen.mayBeClusters(object)));
    }

    private void both(PlacedObject written, PlacedObject is) {
        VersionChange version = VersionChange.between(written, is);
        PlacedObject was = version.was();
        List<PathChange> paths = ObjectDiff.of(was.content(), version.is().content());
        if (version.isKnown() && (version.isChange() || !paths.isEmpty())) {
            List<Problem> refusals = judge.update(was, is);
            if (!refusals.isEmpty()) {
                plan.add(forbidden(is, paths, refusals));
                return;
            }
        }
        Optional<String> replaced = replacement(was, is);
        if (replaced.isPresent()) {
            Optional<String> guard = meanings.guard(was);
            plan.add(
                    guard.isPresent()
                            ? guarded(was, guard.get())
                            : change(
                                    Action.REPLACE,
                                    is,
                                    paths,
                                    unseen.replacement(was) + meanings.replacement(was, replaced.get()),
                                    meanings.isInCloud(was),
                                    unseen.mayBeClusters(was)));
        } else {
            stays(version, paths);
        }
    }

    private void stays(VersionChange version, List<PathChange> paths) {
        PlacedObject was = version.was();
        PlacedObject is = version.is();
        Optional<String> moved = moved(was, is);
        if (paths.isEmpty() && moved.isEmpty()) {
            if (version.isChange()) {
                plan.addRewrite(new Rewrite(cluster, is.identity(), version.before(), is.gvk()));
            }
            return;
        }
        List<String> noticed = paths.isEmpty() ? List.of() : meanings.update(was, is, paths);
        String why = Stream.of(version.why().stream(), moved.stream(), noticed.stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining("; "));
        plan.add(change(Action.UPDATE, is, paths, why, !noticed.isEmpty()));
    }

    /** Why an object that stays goes in between all the same. */
    private Optional<String> replacement(PlacedObject was, PlacedObject is) {
        if (FluxObject.isRelease(is.identity())) {
            Optional<String> difference = Release.difference(was, is);
            if (difference.isPresent()) {
                return difference.map(
                        what -> "its " + what + " changes, so Helm uninstalls the release and installs another");
            }
        }
        Optional<Applier> old = was.origin().applier();
        Optional<Applier> now = is.origin().applier();
        if (old.isEmpty() || !old.get().kind().equals(FluxObject.HELM_RELEASE)) {
            return Optional.empty();
        }
        if (!old.equals(now)) {
            // Helm deletes what a release no longer has, whoever has taken it over meanwhile.
            Fate fate = pruning.fate(was, old.get());
            return fate.deleted() ? Optional.of("moves to " + text(now) + ", and " + fate.why()) : Optional.empty();
        }
        return reinstalled.why(old.get());
    }

    /** Who takes over an object from whom, and what can go wrong. */
    private Optional<String> moved(PlacedObject was, PlacedObject is) {
        Optional<Applier> old = was.origin().applier();
        Optional<Applier> now = is.origin().applier();
        if (Objects.equals(old, now)) {
            return Optional.empty();
        }
        if (old.isEmpty()) {
            return Optional.of(text(now) + " takes it over");
        }
        Fate fate = pruning.fate(was, old.get());
        return Optional.of(
                fate.deleted()
                        ? "moves from " + old.get() + " to " + text(now)
                                + ": whichever is reconciled first decides whether it is deleted and made again"
                        : "moves from " + old.get() + " to " + text(now));
    }

    private static String text(Optional<Applier> applier) {
        return applier.map(Applier::toString).orElse("nobody");
    }

    private Change forbidden(PlacedObject object, List<PathChange> paths, List<Problem> refusals) {
        String why = refusals.stream()
                .map(problem -> problem.path() + ": " + problem.message()
                        + problem.hint().map(hint -> "; " + hint).orElse(""))
                .collect(Collectors.joining("; "));
        return new Change(
                Action.FORBIDDEN,
                cluster,
                object.gvk(),
                object.identity(),
                paths,
                why,
                false,
                false,
                Optional.of(refusals.get(0).rule().id()),
                object.origin().source());
    }

    private Change guarded(PlacedObject object, String why) {
        return new Change(
                Action.FORBIDDEN,
                cluster,
                object.gvk(),
                object.identity(),
                List.of(),
                why,
                false,
                false,
                Optional.of(Meanings.PROTECTED),
                object.origin().source());
    }

    private Change change(Action action, PlacedObject object, List<PathChange> paths, String why, boolean disruptive) {
        return change(action, object, paths, why, disruptive, false);
    }

    private Change change(
            Action action,
            PlacedObject object,
            List<PathChange> paths,
            String why,
            boolean disruptive,
            boolean mayTakeClusters) {
        return new Change(
                action,
                cluster,
                object.gvk(),
                object.identity(),
                paths,
                why,
                disruptive || mayTakeClusters,
                mayTakeClusters,
                Optional.empty(),
                object.origin().source());
    }
}
