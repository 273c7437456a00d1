package io.fleetmanifests.simulate.glob;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A pattern with {@code *}, {@code ?}, {@code [a-z]}, {@code [^a-z]} and the escape {@code \}, matched against a whole text. A star
 * takes any characters, a slash among them. Never changes.
 */
public final class Glob {

    /** What one place of a text can be; a star is a place of any length. */
    private sealed interface Term {
        /** Any run of characters. */
        record Star() implements Term {}

        /** One character. */
        record One(List<Range> ranges, boolean negated) implements Term {
            boolean accepts(int character) {
                return ranges.stream().anyMatch(range -> range.contains(character)) != negated;
            }

            boolean isLiteral() {
                return !negated
                        && ranges.size() == 1
                        && ranges.get(0).first() == ranges.get(0).last();
            }
        }
    }

    /** Characters from one to another, both included. */
    private record Range(int first, int last) {
        boolean contains(int character) {
            return first <= character && character <= last;
        }
    }

    private final List<Term> terms;
    /** The characters before the first term that is no single character, and those behind the last one. */
    private final String start;

    private final String end;

    private Glob(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.start = literal(terms);
        List<Term> reversed = new ArrayList<>(terms);
        Collections.reverse(reversed);
        this.end = new StringBuilder(literal(reversed)).reverse().toString();
    }

    private static String literal(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            if (!(term instanceof Term.One one) || !one.isLiteral()) {
                break;
            }
            text.appendCodePoint(one.ranges().get(0).first());
        }
        return text.toString();
    }

    /** The pattern of a text; empty when the text is none: a class that does not end, an escape of nothing. */
    public static Optional<Glob> parse(String text) {
        return new Reader(text.codePoints().toArray()).read().map(Glob::new);
    }

    /** Whether the pattern takes the whole text. */
    public boolean matches(String text) {
        // Most patterns are names and endings, and most texts other ones.
        if (!text.startsWith(start) || !text.endsWith(end)) {
            return false;
        }
        int[] characters = text.codePoints().toArray();
        // reachable[i]: the terms so far can end before character i.
        boolean[] reachable = new boolean[characters.length + 1];
        reachable[0] = true;
        for (Term term : terms) {
            reachable = after(term, reachable, characters);
        }
        return reachable[characters.length];
    }

    private static boolean[] after(Term term, boolean[] before, int[] characters) {
        boolean[] after = new boolean[before.length];
        for (int i = 0; i < before.length; i++) {
            if (term instanceof Term.One one) {
                after[i] = i > 0 && before[i - 1] && one.accepts(characters[i - 1]);
            } else {
                after[i] = before[i] || (i > 0 && after[i - 1]);
            }
        }
        return after;
    }

    /** Takes a pattern apart. */
    private static final class Reader {

        private final int[] text;
        private int at;

        Reader(int[] text) {
            this.text = text;
        }

        Optional<List<Term>> read() {
            List<Term> terms = new ArrayList<>();
            while (at < text.length) {
                Optional<Term> term = term();
                if (term.isEmpty()) {
                    return Optional.empty();
                }
                terms.add(term.get());
            }
            return Optional.of(terms);
        }

        private Optional<Term> term() {
            int character = text[at++];
            return switch (character) {
                case '*' -> Optional.of(new Term.Star());
                case '?' -> Optional.of(new Term.One(List.of(), true));
                case '[' -> characterClass();
                case '\\' -> at == text.length ? Optional.empty() : Optional.of(only(text[at++]));
                default -> Optional.of(only(character));
            };
        }

        private static Term only(int character) {
            return new Term.One(List.of(new Range(character, character)), false);
        }

        private Optional<Term> characterClass() {
            boolean negated = at < text.length && text[at] == '^';
            if (negated) {
                at++;
            }
            List<Range> ranges = new ArrayList<>();
            while (at < text.length && !(text[at] == ']' && !ranges.isEmpty())) {
                Optional<Range> range = range();
                if (range.isEmpty()) {
                    return Optional.empty();
                }
                ranges.add(range.get());
            }
            if (at == text.length) {
                return Optional.empty();
            }
            at++;
            return Optional.of(new Term.One(List.copyOf(ranges), negated));
        }

        private Optional<Range> range() {
            Optional<Integer> first = member();
            if (first.isEmpty() || at == text.length || text[at] != '-') {
                return first.map(character -> new Range(character, character));
            }
            at++;
            return member().map(last -> new Range(first.get(), last));
        }

        private Optional<Integer> member() {
            if (at == text.length || text[at] == '-' || text[at] == ']') {
                return Optional.empty();
            }
            if (text[at] == '\\') {
                at++;
            }
            return at == text.length ? Optional.empty() : Optional.of(text[at++]);
        }
    }
}
