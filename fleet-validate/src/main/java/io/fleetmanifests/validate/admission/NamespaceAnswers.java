package io.fleetmanifests.validate.admission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The answers to questions about the objects of namespaces, each found when the first rule asks. Any number of threads may ask. */
public final class NamespaceAnswers {

    private final Map<String, Map<NamespaceQuestion<?>, Answer>> answers = new ConcurrentHashMap<>();

    /** No answers yet. */
    public NamespaceAnswers() {}

    /** The answer for objects that stay as they are. */
    @SuppressWarnings("unchecked") // the question itself has put it there
    public <T> T answer(NamespaceQuestion<T> question, Surroundings around, String namespace) {
        Map<NamespaceQuestion<?>, Answer> known = answers.get(namespace);
        if (known == null) {
            known = answers.computeIfAbsent(namespace, key -> new ConcurrentHashMap<>());
        }
        Answer answer = known.get(question);
        if (answer == null) {
            answer = known.computeIfAbsent(question, key -> new Answer());
        }
        return (T) answer.get(question, around, namespace);
    }

    /** Found once, outside of the map's own lock, because one question may ask another. */
    private static final class Answer {

        private volatile @Nullable Object found;

        Object get(NamespaceQuestion<?> question, Surroundings around, String namespace) {
            Object known = found;
            return known == null ? find(question, around, namespace) : known;
        }

        private synchronized Object find(NamespaceQuestion<?> question, Surroundings around, String namespace) {
            Object known = found;
            if (known == null) {
                known = question.answer(around, namespace);
                found = known;
            }
            return known;
        }
    }
}
