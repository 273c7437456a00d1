package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.state.Applier;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a Flux object asks of its cluster and of the repository, with the answers that it got; for one thread until it is
 * complete.
 */
final class Lookups {

    /** A question to the repository that a source with this {@code spec.ignore} is. */
    private record Question(String ignore, Function<Repository, ?> ask, Object answer) {}

    private final String cluster;
    private Clusters clusters;
    private final List<Question> questions = new ArrayList<>();
    private final Map<ObjectIdentity, Optional<ObjectNode>> objects = new LinkedHashMap<>();
    private final Map<Applier, Clusters.Progress> progress = new LinkedHashMap<>();
    private final Map<String, Boolean> controllers = new LinkedHashMap<>();
    private Optional<Boolean> bootstrapped = Optional.empty();

    Lookups(String cluster, Clusters clusters) {
        this.cluster = cluster;
        this.clusters = clusters;
    }

    /** Nothing more is asked, so that the clusters need not be kept. */
    void complete() {
        clusters = Clusters.NONE;
    }

    /** An object on the Flux object's own cluster. */
    Optional<PlacedObject> find(String group, String kind, String namespace, String name) {
        ObjectIdentity identity = new ObjectIdentity(group, kind, namespace, name);
        Optional<PlacedObject> found = clusters.find(cluster, identity);
        objects.put(identity, found.map(PlacedObject::content));
        return found;
    }

    /** How far another Flux object on the same cluster is. */
    Clusters.Progress progress(String kind, String namespace, String name) {
        Applier applier = new Applier(cluster, kind, namespace, name);
        Clusters.Progress found = clusters.progress(applier);
        progress.put(applier, found);
        return found;
    }

    /** Whether somebody looks after Flux objects of a kind on the same cluster. */
    boolean runs(String kind) {
        boolean found = clusters.runs(cluster, kind);
        controllers.put(kind, found);
        return found;
    }

    /** Whether the same cluster has a Flux on this repository before anything of it comes to the cluster. */
    boolean isBootstrapped() {
        boolean found = clusters.isBootstrapped(cluster);
        bootstrapped = Optional.of(found);
        return found;
    }

    /** An answer of the repository. */
    <T> T ask(Repository repository, Function<Repository, T> question) {
        T answer = question.apply(repository);
        questions.add(new Question(repository.ignore(), question, answer));
        return answer;
    }

    /** What was asked of the clusters. */
    Stream<Fact> facts() {
        Stream<Fact> contents = objects.keySet().stream().map(identity -> new Fact.Content(cluster, identity));
        Stream<Fact> others = Stream.concat(
                progress.keySet().stream().map(Fact.Progress::new),
                controllers.keySet().stream().map(kind -> new Fact.Controller(cluster, Clusters.controller(kind))));
        return Stream.concat(contents, others);
    }

    /** Whether the repository would give the same answers: the same objects, where they are not plain values. */
    boolean hold(Sources sources) {
        // One question comes of the answers to those before it, so the first that differs ends it.
        return questions.stream()
                .allMatch(question ->
                        isSame(question.answer(), question.ask().apply(sources.repository(question.ignore()))));
    }

    static boolean isSame(Object one, Object other) {
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            return first.isPresent() ? second.isPresent() && first.get() == second.get() : second.isEmpty();
        }
        return one == other || (one instanceof Boolean && one.equals(other));
    }

    /** Whether other clusters would give the same answers. */
    boolean hold(Clusters now) {
        if (bootstrapped.filter(answer -> answer != now.isBootstrapped(cluster)).isPresent()) {
            return false;
        }
        for (var entry : controllers.entrySet()) {
            if (now.runs(cluster, entry.getKey()) != entry.getValue()) {
                return false;
            }
        }
        for (var entry : progress.entrySet()) {
            if (now.progress(entry.getKey()) != entry.getValue()) {
                return false;
            }
        }
        for (var entry : objects.entrySet()) {
            Optional<ObjectNode> found = now.find(cluster, entry.getKey()).map(PlacedObject::content);
            if (!isSame(found, entry.getValue()) && !found.equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }
}
