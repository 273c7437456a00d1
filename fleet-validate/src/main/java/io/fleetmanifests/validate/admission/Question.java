package io.fleetmanifests.validate.admission;

import java.util.function.Function;

/**
 * Something that several rules want to know of a request, and that takes time to find out. A constant: the same instance is the same
 * question, and {@link Admission#answer} looks for the answer once.
 *
 * @param <T> what the answer is
 */
public final class Question<T> {

    private final Function<Admission, T> answer;

    /** A question with the way to its answer, which depends on the request alone. */
    public Question(Function<Admission, T> answer) {
        this.answer = answer;
    }

    T answer(Admission admission) {
        return answer.apply(admission);
    }
}
