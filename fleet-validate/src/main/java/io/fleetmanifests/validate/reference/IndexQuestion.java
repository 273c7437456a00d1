package io.fleetmanifests.validate.reference;

import java.util.function.Function;

/**
 * Something that several rules want to know of all objects, and that takes time to find out. A constant: the same instance is the same
 * question, and {@link ObjectIndex#answer} looks for the answer once.
 *
 * @param <T> what the answer is; it never changes, or any number of threads may use it at once
 */
public final class IndexQuestion<T> {

    private final Function<ObjectIndex, T> answer;

    /** A question with the way to its answer, which depends on the objects alone. */
    public IndexQuestion(Function<ObjectIndex, T> answer) {
        this.answer = answer;
    }

    T answer(ObjectIndex objects) {
        return answer.apply(objects);
    }
}
