package io.fleetmanifests.validate.schema;

import java.util.Optional;

/**
 * Reads the regular expressions that CRDs are full of: {@code ^} and {@code $} around ASCII letters, classes, groups,
 * alternatives and repetitions. Gives up on everything else, which RE2 then does.
 */
final class PatternParser {

    /** What {@code [a-z]{1,63}} grows to, with room; beyond it a table is not worth its memory. */
    private static final int MOST_COPIES = 300;

    private static final String CLASS_LETTERS = "dDwWsS";

    private final String text;
    private final PatternGraph graph = new PatternGraph();
    private int at;
    private int copies;

    private PatternParser(String text) {
        this.text = text;
    }

    /** The graph of a pattern that has to match a text from end to end; empty when the pattern is of another form. */
    static Optional<PatternGraph> parse(String pattern) {
        boolean anchored = pattern.length() > 1 && pattern.startsWith("^") && pattern.endsWith("$");
        if (!anchored) {
            return Optional.empty();
        }
        PatternParser parser = new PatternParser(pattern.substring(1, pattern.length() - 1));
        try {
            return Optional.of(parser.whole());
        } catch (OtherForm e) {
            return Optional.empty();
        }
    }

    private PatternGraph whole() throws OtherForm {
        PatternGraph.Part part = alternatives(false);
        if (at < text.length()) {
            throw new OtherForm();
        }
        return graph.of(part);
    }

    private PatternGraph.Part alternatives(boolean inGroup) throws OtherForm {
        PatternGraph.Part part = sequence();
        while (at < text.length() && text.charAt(at) == '|') {
            // ^a|b$ is anchored on one side each.
            if (!inGroup) {
                throw new OtherForm();
            }
            at++;
            part = graph.either(part, sequence());
        }
        return part;
    }

    private PatternGraph.Part sequence() throws OtherForm {
        PatternGraph.Part part = graph.nothing();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            int start = at;
            PatternGraph.Part next = atom();
            part = graph.then(part, repeated(next, start));
        }
        return part;
    }

    private PatternGraph.Part repeated(PatternGraph.Part once, int start) throws OtherForm {
        if (at == text.length()) {
            return once;
        }
        int end = at;
        switch (text.charAt(at)) {
            case '?' -> at++;
            case '*' -> at++;
            case '+' -> at++;
            case '{' -> {
                return counted(once, start);
            }
            default -> {
                return once;
            }
        }
        refuseSecondRepetition();
        return switch (text.charAt(end)) {
            case '?' -> graph.optional(once);
            case '*' -> graph.optional(graph.repeat(once));
            default -> graph.repeat(once);
        };
    }

    private PatternGraph.Part counted(PatternGraph.Part once, int start) throws OtherForm {
        int end = at;
        at++;
        int least = number();
        int most = least;
        if (peek() == ',') {
            at++;
            most = peek() == '}' ? -1 : number();
        }
        if (peek() != '}' || (most >= 0 && most < least)) {
            throw new OtherForm();
        }
        at++;
        int after = at;
        refuseSecondRepetition();
        // The first one is there already; each further one is read anew.
        PatternGraph.Part all = least == 0 ? graph.nothing() : once;
        for (int i = 1; i < least; i++) {
            all = graph.then(all, again(start, end));
        }
        if (most < 0) {
            return graph.then(all, graph.optional(graph.repeat(again(start, end))));
        }
        PatternGraph.Part rest = graph.nothing();
        for (int i = least; i < most; i++) {
            rest = graph.optional(graph.then(again(start, end), rest));
        }
        at = after;
        return graph.then(all, rest);
    }

    private PatternGraph.Part again(int start, int end) throws OtherForm {
        copies++;
        if (copies > MOST_COPIES) {
            throw new OtherForm();
        }
        int after = at;
        at = start;
        PatternGraph.Part copy = atom();
        if (at != end) {
            throw new OtherForm();
        }
        at = after;
        return copy;
    }

    private int number() throws OtherForm {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == start || at - start > 4) {
            throw new OtherForm();
        }
        return Integer.parseInt(text, start, at, 10);
    }

    /** {@code a+?} asks for a short match and {@code a**} is an error: neither is worth reading. */
    private void refuseSecondRepetition() throws OtherForm {
        if (at < text.length() && "?*+{".indexOf(text.charAt(at)) >= 0) {
            throw new OtherForm();
        }
    }

    private PatternGraph.Part atom() throws OtherForm {
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> graph.oneOf(classInBrackets());
            case '\\' -> graph.oneOf(escape(next()));
            case '.' -> graph.oneOf(AsciiSet.of('\n').negated());
            case '^', '$', '*', '+', '?', '{', '}', ']' -> throw new OtherForm();
            default -> graph.oneOf(single(c));
        };
    }

    private PatternGraph.Part group() throws OtherForm {
        if (peek() == '?') {
            at++;
            if (next() != ':') {
                throw new OtherForm();
            }
        }
        PatternGraph.Part part = alternatives(true);
        if (at == text.length() || next() != ')') {
            throw new OtherForm();
        }
        return part;
    }

    private AsciiSet classInBrackets() throws OtherForm {
        boolean negated = peek() == '^';
        if (negated) {
            at++;
        }
        if (peek() == ']') {
            throw new OtherForm();
        }
        AsciiSet set = AsciiSet.NONE;
        for (boolean first = true; peek() != ']'; first = false) {
            set = set.or(member(first));
        }
        at++;
        return negated ? set.negated() : set;
    }

    private AsciiSet member(boolean first) throws OtherForm {
        char c = next();
        if (c == '[' || (c == '-' && !first && peek() != ']')) {
            throw new OtherForm();
        }
        if (c == '\\') {
            char escaped = next();
            if (CLASS_LETTERS.indexOf(escaped) >= 0) {
                return escape(escaped);
            }
            c = literal(escaped);
        }
        boolean range = peek() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']';
        if (!range) {
            return single(c);
        }
        at++;
        char last = next();
        if (last == '\\') {
            last = literal(next());
        }
        if (last < c || last > AsciiSet.LAST || last == '[') {
            throw new OtherForm();
        }
        return AsciiSet.range(c, last);
    }

    private static AsciiSet escape(char letter) throws OtherForm {
        AsciiSet digits = AsciiSet.range('0', '9');
        AsciiSet word =
                digits.or(AsciiSet.range('a', 'z')).or(AsciiSet.range('A', 'Z')).or(AsciiSet.of('_'));
        AsciiSet space =
                AsciiSet.of('\t').or(AsciiSet.of('\n')).or(AsciiSet.of('\f')).or(AsciiSet.of('\r'));
        space = space.or(AsciiSet.of(' '));
        return switch (letter) {
            case 'd' -> digits;
            case 'D' -> digits.negated();
            case 'w' -> word;
            case 'W' -> word.negated();
            case 's' -> space;
            case 'S' -> space.negated();
            default -> single(literal(letter));
        };
    }

    /** A sign stands for itself; letters mean something. */
    private static char literal(char escaped) throws OtherForm {
        boolean sign = escaped > ' ' && escaped < AsciiSet.LAST && !Character.isLetterOrDigit(escaped);
        if (!sign) {
            throw new OtherForm();
        }
        return escaped;
    }

    private static AsciiSet single(char c) throws OtherForm {
        if (c > AsciiSet.LAST) {
            throw new OtherForm();
        }
        return AsciiSet.of(c);
    }

    private char next() throws OtherForm {
        char c = peek();
        at++;
        return c;
    }

    private char peek() throws OtherForm {
        if (at >= text.length()) {
            throw new OtherForm();
        }
        return text.charAt(at);
    }

    /** The pattern says something that is left to RE2. */
    private static final class OtherForm extends Exception {

        private static final long serialVersionUID = 1;

        OtherForm() {
            super("another form of pattern", null, false, false);
        }
    }
}
