package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.FleetState;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Optional;

/** Who deletes an object that the repository no longer has: Flux's rules of pruning, uninstalling and letting live. */
final class Pruning {

    private static final String PREFIX = "kustomize.toolkit.fluxcd.io/";

    private final FleetState before;
    private final FleetState after;

    Pruning(FleetState before, FleetState after) {
        this.before = before;
        this.after = after;
    }

    /** The object that an applier was. */
    Optional<PlacedObject> before(Applier applier) {
        return FluxObject.find(applier, before);
    }

    /** What becomes of an object of the state before. */
    Fate fate(PlacedObject object) {
        Optional<Applier> applier = object.origin().applier();
        return applier.isEmpty() ? Fate.stays("nobody applies it, so nobody deletes it") : fate(object, applier.get());
    }

    /** What one of its appliers does with an object that it has applied. */
    Fate fate(PlacedObject object, Applier applier) {
        Optional<PlacedObject> was = FluxObject.find(applier, before);
        if (was.isEmpty()) {
            return Fate.stays(applier + " is not in the repository, so nobody knows what it prunes");
        }
        Optional<Fate> own = own(object, applier);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<PlacedObject> is = FluxObject.find(applier, after);
        if (is.isEmpty()) {
            return gone(applier, was.get());
        }
        return applier.kind().equals(FluxObject.HELM_RELEASE)
                ? release(applier, is.get())
                : kustomization(applier, is.get());
    }

    /** Whether a Flux object that goes, or is replaced, takes along what it has applied. */
    boolean takesAlong(Applier applier, PlacedObject was) {
        boolean replaced = FluxObject.find(applier, after).isPresent();
        return replaced ? !FluxObject.isSuspended(was) : gone(applier, was).deleted();
    }

    /** What the object itself asks for. */
    private static Optional<Fate> own(PlacedObject object, Applier applier) {
        if (applier.kind().equals(FluxObject.HELM_RELEASE)) {
            boolean keep = object.content()
                    .path("metadata")
                    .path("annotations")
                    .path("helm.sh/resource-policy")
                    .asText()
                    .equals("keep");
            return keep
                    ? Optional.of(Fate.stays("its annotation helm.sh/resource-policy says keep"))
                    : Optional.empty();
        }
        for (String control : new String[] {"prune", "reconcile"}) {
            if (FluxObject.control(object, PREFIX + control).equals("disabled")) {
                return Optional.of(Fate.stays("it says " + PREFIX + control + ": disabled"));
            }
        }
        return FluxObject.control(object, PREFIX + "ssa").equals("ignore")
                ? Optional.of(Fate.stays("it says " + PREFIX + "ssa: ignore"))
                : Optional.empty();
    }

    private Fate kustomization(Applier applier, PlacedObject kustomization) {
        if (FluxObject.isSuspended(kustomization)) {
            return Fate.stays(applier + " is suspended");
        }
        if (after.isStuck(applier)) {
            return Fate.stays(applier + " fails, and prunes nothing until it works again");
        }
        return FluxObject.prunes(kustomization)
                ? Fate.deleted(applier + " prunes it")
                : Fate.stays(applier + " does not prune");
    }

    private Fate release(Applier applier, PlacedObject release) {
        if (FluxObject.isSuspended(release)) {
            return Fate.stays(applier + " is suspended");
        }
        return after.isStuck(applier)
                ? Fate.stays(applier + " fails, and deletes nothing until it works again")
                : Fate.deleted(applier + " no longer has it, so Helm deletes it");
    }

    /** The applier itself goes, if anybody deletes it, and takes along what it is told to. */
    private Fate gone(Applier applier, PlacedObject was) {
        Fate own = fate(was);
        if (!own.deleted()) {
            return Fate.stays(applier + " stays as well: " + own.why());
        }
        if (FluxObject.isSuspended(was)) {
            return Fate.stays(applier + " is suspended when it is deleted, and leaves everything");
        }
        if (applier.kind().equals(FluxObject.HELM_RELEASE)) {
            return Fate.deleted(applier + " is uninstalled: " + own.why());
        }
        String policy = FluxObject.spec(was).path("deletionPolicy").asText("MirrorPrune");
        boolean deletes = switch (policy) {
            case "Orphan" -> false;
            case "Delete", "WaitForTermination" -> true;
            default -> FluxObject.prunes(was);
        };
        return deletes
                ? Fate.deleted(applier + " is deleted and takes it along: " + own.why())
                : Fate.stays(applier + " is deleted and leaves it (deletionPolicy " + policy + ")");
    }
}
