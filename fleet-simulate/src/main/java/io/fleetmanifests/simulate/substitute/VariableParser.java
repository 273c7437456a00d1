package io.fleetmanifests.simulate.substitute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads a text with variables. What it takes and refuses is what Flux's own reader takes and refuses, oddities included. */
final class VariableParser {

    private static final String UNCLOSED =
            "a variable's name is followed by what is no operator of Flux, or by nothing";
    private static final String BAD = "the operator of a variable is not complete, or not followed by }";
    private static final String NO_WORD = "an operator lacks the word behind it";

    private static final String DEEP = "variables stand too deep in the defaults of others";
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int open;
    private int depth;

    VariableParser(String text) {
        this.text = text;
    }

    List<Part> parse() throws SubstitutionException {
        List<Part> parts = new ArrayList<>();
        while (at < text.length()) {
            parts.add(startsVariable() ? variable() : plain());
        }
        return parts;
    }

    /** Text up to a variable; two dollar signs are one, and start no variable. */
    private Part plain() {
        StringBuilder plain = new StringBuilder();
        while (at < text.length() && !startsVariable()) {
            if (text.startsWith("$$", at)) {
                at++;
            }
            plain.append(text.charAt(at++));
        }
        return new Part.Plain(plain.toString());
    }

    private boolean startsVariable() {
        return text.startsWith("${", at);
    }

    private Part variable() throws SubstitutionException {
        open = at;
        if (depth == DEEPEST) {
            throw fault(DEEP);
        }
        depth++;
        Part variable = variable(at);
        depth--;
        return variable;
    }

    private Part.Variable variable(String name, Operator operator, List<Part> arguments, int start) {
        return new Part.Variable(name, operator, arguments, text.substring(start, at), start);
    }

    private Part variable(int start) throws SubstitutionException {
        at += 2;
        if (peek() == '#') {
            at++;
            String name = name(BAD);
            close(BAD);
            return variable(name, Operator.LENGTH, List.of(), start);
        }
        String name = name("\"${\" is not followed by the name of a variable");
        return switch (peek()) {
            case ':' -> isDefault() ? withDefault(name, start, 2) : substring(name, start);
            case '=' -> withDefault(name, start, 1);
            case ',', '^' -> casing(name, start);
            case '/' -> replacement(name, start);
            case '#', '%' -> trimming(name, start);
            default -> {
                close(UNCLOSED);
                yield variable(name, Operator.VALUE, List.of(), start);
            }
        };
    }

    private boolean isDefault() {
        return at + 1 < text.length() && "=-?+".indexOf(text.charAt(at + 1)) >= 0;
    }

    private Part withDefault(String name, int start, int operator) throws SubstitutionException {
        at += operator;
        List<Part> words = new ArrayList<>();
        while (peek() != '}') {
            words.add(word(c -> c != '}', false));
        }
        close(BAD);
        return variable(name, Operator.DEFAULT, words, start);
    }

    private Part substring(String name, int start) throws SubstitutionException {
        at++;
        List<Part> arguments = new ArrayList<>();
        arguments.add(word(c -> c != ':' && c != '}', false));
        if (peek() == ':') {
            skip(':', Integer.MAX_VALUE);
            arguments.add(word(c -> c != '}', false));
        }
        close(BAD);
        return variable(name, Operator.SUBSTRING, arguments, start);
    }

    private Part casing(String name, int start) throws SubstitutionException {
        int operator = at;
        while (at - operator < 2 && (peek() == ',' || peek() == '^')) {
            at++;
        }
        Operator casing = switch (text.substring(operator, at)) {
            case "," -> Operator.LOWER_FIRST;
            case ",," -> Operator.LOWER;
            case "^" -> Operator.UPPER_FIRST;
            case "^^" -> Operator.UPPER;
            default -> Operator.VALUE;
        };
        close(BAD);
        return variable(name, casing, List.of(), start);
    }

    private Part trimming(String name, int start) throws SubstitutionException {
        char end = text.charAt(at);
        boolean longest = skip(end, 2) == 2;
        List<Part> arguments = List.of(word(c -> c != '}', false));
        close(BAD);
        Operator prefix = longest ? Operator.WITHOUT_LONGEST_PREFIX : Operator.WITHOUT_SHORTEST_PREFIX;
        Operator suffix = longest ? Operator.WITHOUT_LONGEST_SUFFIX : Operator.WITHOUT_SHORTEST_SUFFIX;
        return variable(name, end == '#' ? prefix : suffix, arguments, start);
    }

    private Part replacement(String name, int start) throws SubstitutionException {
        at++;
        Operator operator = switch (peek()) {
            case '/' -> Operator.REPLACE_ALL;
            case '#' -> Operator.REPLACE_PREFIX;
            case '%' -> Operator.REPLACE_SUFFIX;
            default -> Operator.REPLACE_FIRST;
        };
        at += operator == Operator.REPLACE_FIRST ? 0 : 1;
        List<Part> arguments = new ArrayList<>();
        arguments.add(word(c -> c != '/', true));
        if (skip('/', Integer.MAX_VALUE) == 0) {
            throw fault(BAD);
        }
        if (peek() != '}') {
            arguments.add(word(c -> c != '}', true));
        }
        close(BAD);
        return variable(name, operator, arguments, start);
    }

    /** A variable, or the text up to one or up to what the operator does not take; not empty. */
    private Part word(IntPredicate accepted, boolean escapes) throws SubstitutionException {
        if (startsVariable()) {
            return variable();
        }
        StringBuilder word = new StringBuilder();
        while (at < text.length() && !startsVariable()) {
            if (escapes && isEscape()) {
                at++;
            } else if (!accepted.test(text.charAt(at))) {
                break;
            }
            word.append(text.charAt(at++));
        }
        if (word.length() == 0) {
            throw fault(NO_WORD);
        }
        return new Part.Plain(word.toString());
    }

    private boolean isEscape() {
        return text.startsWith("$$", at) || text.startsWith("\\/", at) || text.startsWith("\\\\", at);
    }

    private String name(String message) throws SubstitutionException {
        int start = at;
        while (at < text.length() && isPartOfName(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == start) {
            throw fault(message);
        }
        return text.substring(start, at);
    }

    private static boolean isPartOfName(int character) {
        return character == '_' || Character.isLetter(character) || Character.isDigit(character);
    }

    private int skip(char character, int most) {
        int start = at;
        while (at - start < most && peek() == character) {
            at++;
        }
        return at - start;
    }

    private void close(String message) throws SubstitutionException {
        if (peek() != '}') {
            throw fault(message);
        }
        at++;
    }

    /** The next character; at the end one that no text of YAML has. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private SubstitutionException fault(String message) {
        return new SubstitutionException(message, open, false);
    }
}
