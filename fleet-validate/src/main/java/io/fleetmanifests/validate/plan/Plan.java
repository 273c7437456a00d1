package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a change of the repository does to the clusters of the fleet, the worst first. Never changes. */
public final class Plan {

    private static final Comparator<Change> ORDER = Comparator.<Change>comparingInt(Plan::rank)
            .thenComparing(Change::action)
            .thenComparing(Change::disruptive, Comparator.reverseOrder())
            .thenComparing(Change::cluster)
            .thenComparing(Change::object);

    private final List<Change> changes;
    private final List<Leftover> leftovers;
    private final Optional<String> unknown;
    private final List<Rewrite> rewrites;

    private Plan(Builder builder) {
        List<Change> sorted = new ArrayList<>(builder.changes);
        sorted.sort(ORDER);
        this.changes = List.copyOf(sorted);
        this.leftovers = List.copyOf(builder.leftovers);
        this.unknown = builder.unknown;
        this.rewrites = List.copyOf(builder.rewrites);
    }

    /** Whole clusters before everything else, then what may be whole clusters. */
    private static int rank(Change change) {
        return takesACluster(change) ? 0 : change.mayTakeClusters() ? 1 : 2;
    }

    private static boolean takesACluster(Change change) {
        return change.cluster().isEmpty()
                && ClusterParts.isCluster(change.object())
                && (change.action() == Action.DELETE || change.action() == Action.REPLACE);
    }

    /** All changes, the worst first: clusters that go, then by action, cluster and object. */
    public List<Change> changes() {
        return changes;
    }

    /** What the repository no longer has and no controller deletes. */
    public List<Leftover> leftovers() {
        return leftovers;
    }

    /**
     * Why nobody can tell what the change does, when one of the two states is not known; a plan that tells of something has none.
     */
    public Optional<String> unknown() {
        return unknown;
    }

    /** What is written in another version of its kind, and stays the same object with the same content. */
    public List<Rewrite> rewrites() {
        return rewrites;
    }

    /** Whether nothing happens, for sure; what is only rewritten stays as it is. */
    public boolean isEmpty() {
        return changes.isEmpty() && leftovers.isEmpty() && unknown.isEmpty();
    }

    /** How many worker clusters are deleted, those that are made again among them. */
    public int clusterDeletions() {
        return (int) changes.stream().filter(Plan::takesACluster).count();
    }

    /**
     * How many deletions and replacements take along something of which nobody knows what it is, from the management cluster,
     * where it may be clusters: those of a HelmRelease whose chart or values are not known, say.
     */
    public int possibleClusterDeletions() {
        return (int) changes.stream().filter(Change::mayTakeClusters).count();
    }

    /** How many changes are of a kind. */
    public int count(Action action) {
        return (int)
                changes.stream().filter(change -> change.action() == action).count();
    }

    /** How many changes workloads notice. */
    public int disruptions() {
        return (int) changes.stream().filter(Change::disruptive).count();
    }

    /**
     * Whether the change must not be pushed: it is forbidden, or deletes more clusters than somebody allows, or nothing is known of
     * it. What may be a cluster counts as one, because a guard that lets pass what it cannot see guards nothing. Who knows
     * better allows one more, or gives the simulation what it lacks.
     */
    public boolean isRefused(int mostClusterDeletions) {
        return unknown.isPresent()
                || count(Action.FORBIDDEN) > 0
                || clusterDeletions() + possibleClusterDeletions() > mostClusterDeletions;
    }

    /** The change of an object; the first one, should there be several. */
    public Optional<Change> of(String cluster, ObjectIdentity object) {
        return changes.stream()
                .filter(change ->
                        change.cluster().equals(cluster) && change.object().equals(object))
                .findFirst();
    }

    /**
     * A line for each change, one for all objects that stay for the same reason, one for all that are rewritten in the same
     * version, and one with the counts; each ends with a line break.
     */
    public String toText() {
        StringBuilder text = new StringBuilder();
        changes.forEach(change -> text.append(change.toText()).append('\n'));
        grouped(leftovers, leftover -> List.of(leftover.cluster(), leftover.why()))
                .forEach(group -> text.append(Leftover.toText(group)).append('\n'));
        grouped(rewrites, rewrite -> List.of(rewrite.cluster(), rewrite.why()))
                .forEach(group -> text.append(Rewrite.toText(group)).append('\n'));
        return text.append(summary()).append('\n').toString();
    }

    private static <T> Collection<List<T>> grouped(List<T> all, Function<T, List<String>> key) {
        Map<List<String>, List<T>> groups = new LinkedHashMap<>();
        all.forEach(each -> groups.computeIfAbsent(key.apply(each), own -> new ArrayList<>())
                .add(each));
        return groups.values();
    }

    /** The counts on one line, or why there is nothing to count. */
    public String summary() {
        if (unknown.isPresent()) {
            return "nobody can tell what this change does: " + unknown.get();
        }
        String rewritten = rewrites.isEmpty() ? "" : ", " + rewrites.size() + " rewritten";
        String possibly = possibleClusterDeletions() == 0 ? "" : ", " + possibleClusterDeletions() + " more possibly";
        return "%s deleted%s; %s deleted, %d replaced, %d forbidden, %d updated, %d created, %d left behind%s"
                .formatted(
                        Count.of(clusterDeletions(), "cluster"),
                        possibly,
                        Count.of(count(Action.DELETE), "object"),
                        count(Action.REPLACE),
                        count(Action.FORBIDDEN),
                        count(Action.UPDATE),
                        count(Action.CREATE),
                        leftovers.size(),
                        rewritten);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects changes; for one thread. */
    static final class Builder {

        private final List<Change> changes = new ArrayList<>();
        private final List<Leftover> leftovers = new ArrayList<>();
        private Optional<String> unknown = Optional.empty();
        private final List<Rewrite> rewrites = new ArrayList<>();

        private Builder() {}

        void add(Change change) {
            changes.add(change);
        }

        void addLeftover(Leftover leftover) {
            leftovers.add(leftover);
        }

        void unknown(String why) {
            unknown = Optional.of(why);
        }

        void addRewrite(Rewrite rewrite) {
            rewrites.add(rewrite);
        }

        Plan build() {
            return new Plan(this);
        }
    }
}
