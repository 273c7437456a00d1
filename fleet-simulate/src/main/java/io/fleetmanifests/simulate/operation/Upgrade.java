package io.fleetmanifests.simulate.operation;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.NodePool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of a cluster to another version of Kubernetes: the control plane first, then the pools. */
final class Upgrade {

    /** How far nodes may be behind their API server, by Kubernetes' own policy on version skew. */
    private static final int MOST_MINORS_BEHIND = 3;

    private final Target target;
    private final String version;

    private Upgrade(Target target, String version) {
        this.target = target;
        this.version = version;
    }

    /** An upgrade that may be carried out, or an exception that says why not. */
    static Upgrade of(Target target, String version) {
        Upgrade upgrade = new Upgrade(target, version);
        upgrade.check();
        return upgrade;
    }

    private void check() {
        KubernetesVersion to = KubernetesVersion.parse(version)
                .orElseThrow(() -> new IllegalArgumentException(
                        "version: must be one of Kubernetes, got \"" + version + "\"; write v1.34.1 for example"));
        KubernetesVersion from = KubernetesVersion.parse(current()).orElseThrow();
        if (to.isBelow(from)) {
            throw new IllegalArgumentException("version: must not be below " + current() + " of cluster \""
                    + target.name() + "\", got \"" + version
                    + "\"; no provider goes back: add a cluster with the older version instead");
        }
        if (to.minorsAbove(from) > 1 && !target.resolved().passesMinorReleases()) {
            throw new IllegalArgumentException("version: must not leave out a minor release after " + current()
                    + " of cluster \"" + target.name() + "\", got \"" + version + "\"; upgrade it to " + from.next()
                    + " first");
        }
        target.resolved().pools().forEach(pool -> checkBehind(target, pool, version));
    }

    /** Refuses nodes that are too old for a control plane. */
    static void checkBehind(Target target, NodePool pool, String version) {
        Optional<KubernetesVersion> plane = KubernetesVersion.parse(version);
        Optional<String> nodes = pool.version().or(target.resolved()::version);
        Optional<KubernetesVersion> own = nodes.flatMap(KubernetesVersion::parse);
        if (plane.isPresent() && own.isPresent() && plane.get().minorsAbove(own.get()) > MOST_MINORS_BEHIND) {
            throw new IllegalArgumentException("version: of pool \"" + pool.name() + "\" must be at most "
                    + MOST_MINORS_BEHIND + " minor releases behind the control plane, got \"" + nodes.get()
                    + "\" and \"" + version + "\" in cluster \"" + target.name() + "\"; upgrade the pool first");
        }
    }

    /** Refuses a new pool whose nodes are too new or too old for the control plane. */
    static void checkPool(Target target, NodePool pool) {
        Optional<KubernetesVersion> plane = target.resolved().version().flatMap(KubernetesVersion::parse);
        Optional<KubernetesVersion> own = pool.version().flatMap(KubernetesVersion::parse);
        if (plane.isPresent() && own.isPresent()) {
            if (plane.get().isBelow(own.get())) {
                throw new IllegalArgumentException("version: of pool \"" + pool.name() + "\" must not be above "
                        + target.resolved().version().get() + " of cluster \"" + target.name() + "\", got \""
                        + pool.version().get() + "\"; upgrade the cluster first, or leave the pool's version out");
            }
            checkBehind(target, pool, target.resolved().version().get());
        }
    }

    /** What the control plane runs now. */
    String current() {
        return target.resolved()
                .version()
                .orElseThrow(() -> new IllegalArgumentException("version: must be known before it goes up, got none for"
                        + " cluster \"" + target.name() + "\"; say first which one it runs"));
    }

    /** The fleet in which the control plane alone is at the new version: each pool says the one that it had. */
    Fleet controlPlane() {
        if (current().equals(version)) {
            return target.fleet();
        }
        List<NodePool> pools = new ArrayList<>();
        for (NodePool pool : target.resolved().pools()) {
            pools.add(pool.withVersion(pool.version().or(target.resolved()::version)));
        }
        return target.with(target.declared().withVersion(version).withPools(pools));
    }

    /** The fleet in which the pools are at the new version too: none says another than the cluster's. */
    Fleet pools() {
        boolean own = !target.declared().pools().isEmpty()
                || target.resolved().pools().stream()
                        .anyMatch(pool -> pool.version().isPresent());
        List<NodePool> pools = new ArrayList<>();
        for (NodePool pool : target.resolved().pools()) {
            pools.add(pool.withVersion(Optional.empty()));
        }
        var cluster = current().equals(version)
                ? target.declared()
                : target.declared().withVersion(version);
        return target.with(own ? cluster.withPools(pools) : cluster);
    }
}
