package io.fleetmanifests.simulate.kustomize.resource;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The objects of a build in the order in which they came; no two of them have one id. */
public final class Resources {

    private List<Resource> list = new ArrayList<>();

    /** Starts without objects. */
    public Resources() {}

    /** The objects; a copy of the list, not of them. */
    public List<Resource> list() {
        return List.copyOf(list);
    }

    /**
     * Adds objects.
     *
     * @throws BuildFailure when one is already there
     */
    public void addAll(List<Resource> added) throws BuildFailure {
        new Intake(this).addAll(added);
    }

    /** Starts to add objects in several steps, between which nothing else changes the objects. */
    public Intake intake() {
        return new Intake(this);
    }

    /** Adds objects, and remembers what those that are there are called. */
    public static final class Intake {

        private final Resources resources;
        private final Set<ResourceId> ids = new HashSet<>();

        private Intake(Resources resources) {
            this.resources = resources;
            resources.list.forEach(resource -> ids.add(resource.id().effective()));
        }

        /**
         * Adds objects.
         *
         * @throws BuildFailure when one is already there
         */
        public void addAll(List<Resource> added) throws BuildFailure {
            for (Resource resource : added) {
                ResourceId id = resource.id();
                if (!ids.add(id.effective())) {
                    throw BuildFailure.because(id + " is already there" + resources.whence(resource));
                }
                resources.list.add(resource);
            }
        }
    }

    private String whence(Resource resource) {
        return list.stream()
                .filter(each -> each.id().isSame(resource.id()))
                .findFirst()
                .map(each -> ", from " + each.source())
                .orElse("");
    }

    /**
     * Takes in a generated object: it is new, or replaces one, or is merged into one.
     *
     * @throws BuildFailure when what it is to be merged into or to replace is absent, or it is new and already there
     */
    public void absorb(Resource generated) throws BuildFailure {
        List<Resource> matches = named(generated.id());
        boolean merge = generated.behavior().equals("merge");
        boolean replace = generated.behavior().equals("replace");
        if (matches.isEmpty()) {
            if (merge || replace) {
                throw BuildFailure.because(generated.id() + " does not exist, so nothing can be "
                        + (merge ? "merged into it" : "put in its place"));
            }
            list.add(generated);
            return;
        }
        if (matches.size() > 1) {
            throw BuildFailure.because("several objects are or were called " + generated.id());
        }
        Resource old = matches.get(0);
        if (!merge && !replace) {
            throw BuildFailure.because(
                    generated.id() + " is already there, from " + old.source() + "; set behavior to merge or replace");
        }
        Optional<String> origin = merge ? old.origin() : Optional.empty();
        generated.mergeMetadata(old);
        if (merge) {
            GeneratedData.merge(old, generated);
            origin.ifPresent(generated::origin);
        }
        list.set(list.indexOf(old), generated);
    }

    /** The objects that are or were called so. */
    public List<Resource> named(ResourceId id) {
        return matching(id::isSame);
    }

    /** The objects of which one id, present or former, matches. */
    public List<Resource> matching(Predicate<ResourceId> matcher) {
        return list.stream()
                .filter(resource -> resource.allIds().stream().anyMatch(matcher))
                .toList();
    }

    /**
     * The one object that is or was called so.
     *
     * @throws BuildFailure when there is none, or more than one
     */
    public Resource one(ResourceId id) throws BuildFailure {
        List<Resource> found = named(id);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw BuildFailure.because(
                found.isEmpty() ? "no object is called " + id : found.size() + " objects are or were called " + id);
    }

    /** Whether exactly one object has the present id of this one. */
    public boolean isUnique(Resource resource) {
        ResourceId id = resource.id();
        return list.stream().filter(each -> each.id().isSame(id)).count() == 1;
    }

    /** Drops the objects that a patch deleted. */
    public void dropEmpty() {
        list.removeIf(resource -> resource.content().isEmpty());
    }

    /** Keeps the objects that the condition holds for. */
    public void keep(Predicate<Resource> condition) {
        list.removeIf(condition.negate());
    }

    /** The same objects in another order, or fewer of them. */
    public void list(List<Resource> replacement) {
        list = new ArrayList<>(replacement);
    }

    /**
     * Says so when two objects have one id.
     *
     * @throws BuildFailure when they do
     */
    public void requireUniqueIds() throws BuildFailure {
        List<Resource> all = list;
        list = new ArrayList<>();
        addAll(all);
    }
}
