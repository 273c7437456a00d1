package io.fleetmanifests.validate.admission;

/**
 * Something that rules want to know of all objects of a namespace, and that takes a walk through them to find out. Equal questions are
 * the same question, and {@link Surroundings#answer} looks for the answer once where there are many objects: best a record of
 * constants.
 *
 * @param <T> what the answer is; it never changes
 */
@FunctionalInterface
public interface NamespaceQuestion<T> {

    /** Finds the answer, which depends on the objects alone. */
    T answer(Surroundings around, String namespace);
}
