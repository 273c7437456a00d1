package io.fleetmanifests.validate.schema;

import com.google.re2j.Pattern;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression of RE2, looked for anywhere in a text. RE2 in Java walks through all possibilities at every character;
 * RE2 in Go, for expressions and texts as simple as those of CRDs, follows a table that it makes as it goes. So does this, and
 * leaves to RE2 in Java what is not that simple.
 */
final class TextPattern {

    /** More than any pattern of a CRD needs; beyond it a hostile one is RE2's. */
    private static final int MOST_STATES = 500;

    private final Pattern re2;
    private final Optional<Table> table;

    private TextPattern(Pattern re2, Optional<Table> table) {
        this.re2 = re2;
        this.table = table;
    }

    /**
     * Compiles an expression.
     *
     * @throws com.google.re2j.PatternSyntaxException when it is none of RE2
     */
    static TextPattern compile(String expression) {
        return new TextPattern(
                Pattern.compile(expression), PatternParser.parse(expression).map(Table::new));
    }

    boolean isIn(String text) {
        return table.flatMap(it -> it.matches(text))
                .orElseGet(() -> re2.matcher(text).find());
    }

    /** Whether texts of ASCII characters are judged without RE2. */
    boolean hasTable() {
        return table.isPresent();
    }

    @Override
    public String toString() {
        return re2.pattern();
    }

    /** Where one can be in the pattern, and where each character leads; states appear as texts lead to them. */
    private static final class Table {

        private final PatternGraph graph;
        private final Map<BitSet, State> states = new ConcurrentHashMap<>();
        private final State first;

        Table(PatternGraph graph) {
            this.graph = graph;
            this.first = state(graph.first());
        }

        /** Empty when the text is not all ASCII, or the table would grow too large. */
        Optional<Boolean> matches(String text) {
            State state = first;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > AsciiSet.LAST) {
                    return Optional.empty();
                }
                State next = state.next[c];
                if (next == null) {
                    if (states.size() > MOST_STATES) {
                        return Optional.empty();
                    }
                    next = state(graph.after(state.places, c));
                    // Two threads may both come here, and both write the same state.
                    state.next[c] = next;
                }
                state = next;
            }
            return Optional.of(state.done);
        }

        private State state(BitSet places) {
            return states.computeIfAbsent(places, key -> new State(key, graph.isDone(key)));
        }
    }

    /** A set of places, and the states that the characters lead to as far as that was asked. */
    private static final class State {

        private final BitSet places;
        private final boolean done;
        private final @Nullable State[] next = new State[AsciiSet.LAST + 1];

        State(BitSet places, boolean done) {
            this.places = places;
            this.done = done;
        }
    }
}
