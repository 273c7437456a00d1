package io.fleetmanifests.validate.schema;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as places and the ways between them: some cost a character, some nothing. Thompson's construction; a text matches when
 * a way from the first place to the last spells it.
 */
final class PatternGraph {

    /**
     * A piece of the pattern.
     *
     * @param start where it begins
     * @param end where it is done
     */
    record Part(int start, int end) {}

    /** A place: to {@code next} with one of {@code characters}, or to all of {@code free} with none. */
    private static final class Place {
        private final List<Integer> free = new ArrayList<>();
        private @Nullable AsciiSet characters;
        private int next;
    }

    private final List<Place> places = new ArrayList<>();
    private Part whole = new Part(0, 0);

    /** Makes a part the whole pattern. */
    PatternGraph of(Part part) {
        whole = part;
        return this;
    }

    Part nothing() {
        int place = add();
        return new Part(place, place);
    }

    Part oneOf(AsciiSet characters) {
        int start = add();
        int end = add();
        places.get(start).characters = characters;
        places.get(start).next = end;
        return new Part(start, end);
    }

    Part then(Part first, Part second) {
        free(first.end, second.start);
        return new Part(first.start, second.end);
    }

    Part either(Part one, Part other) {
        Part both = new Part(add(), add());
        for (Part part : List.of(one, other)) {
            free(both.start, part.start);
            free(part.end, both.end);
        }
        return both;
    }

    Part optional(Part part) {
        return either(part, nothing());
    }

    /** Once or more often. */
    Part repeat(Part part) {
        Part repeated = new Part(add(), add());
        free(repeated.start, part.start);
        free(part.end, repeated.end);
        free(repeated.end, repeated.start);
        return repeated;
    }

    /** Where one is before the first character. */
    BitSet first() {
        return reachable(List.of(whole.start));
    }

    /** Where one is after one more character. */
    BitSet after(BitSet here, char c) {
        List<Integer> reached = new ArrayList<>();
        for (int place = here.nextSetBit(0); place >= 0; place = here.nextSetBit(place + 1)) {
            AsciiSet characters = places.get(place).characters;
            if (characters != null && characters.contains(c)) {
                reached.add(places.get(place).next);
            }
        }
        return reachable(reached);
    }

    /** Whether the pattern is done here. */
    boolean isDone(BitSet here) {
        return here.get(whole.end);
    }

    private BitSet reachable(List<Integer> from) {
        BitSet reached = new BitSet(places.size());
        List<Integer> open = new ArrayList<>(from);
        while (!open.isEmpty()) {
            int place = open.remove(open.size() - 1);
            if (!reached.get(place)) {
                reached.set(place);
                open.addAll(places.get(place).free);
            }
        }
        return reached;
    }

    private int add() {
        places.add(new Place());
        return places.size() - 1;
    }

    private void free(int from, int to) {
        places.get(from).free.add(to);
    }
}
