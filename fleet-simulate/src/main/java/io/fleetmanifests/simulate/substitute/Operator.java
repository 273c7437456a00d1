package io.fleetmanifests.simulate.substitute;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** What can be done with a variable's value. */
enum Operator {
    /** {@code ${v}}; also {@code ${v,^}}, which upstream reads and knows no meaning of. */
    VALUE,
    /** {@code ${v:-word}} and its spellings: the word for a value that is empty or not set. */
    DEFAULT,
    /** {@code ${#v}}, in bytes. */
    LENGTH,
    /** {@code ${v^}}. */
    UPPER_FIRST,
    /** {@code ${v^^}}. */
    UPPER,
    /** {@code ${v,}}. */
    LOWER_FIRST,
    /** {@code ${v,,}}. */
    LOWER,
    /** {@code ${v:start}} and {@code ${v:start:length}}, in bytes. */
    SUBSTRING,
    /** {@code ${v#pattern}}. */
    WITHOUT_SHORTEST_PREFIX,
    /** {@code ${v##pattern}}. */
    WITHOUT_LONGEST_PREFIX,
    /** {@code ${v%pattern}}. */
    WITHOUT_SHORTEST_SUFFIX,
    /** {@code ${v%%pattern}}. */
    WITHOUT_LONGEST_SUFFIX,
    /** {@code ${v/text/other}}. */
    REPLACE_FIRST,
    /** {@code ${v//text/other}}. */
    REPLACE_ALL,
    /** {@code ${v/#text/other}}; without the other upstream leaves the value alone. */
    REPLACE_PREFIX,
    /** {@code ${v/%text/other}}; without the other upstream leaves the value alone. */
    REPLACE_SUFFIX;

    /** Whether a variable that is not set is no fault. */
    boolean hasDefault() {
        return this == DEFAULT;
    }

    /** What becomes of a value; empty where upstream crashes. */
    Optional<String> apply(String value, List<String> arguments) {
        return this == SUBSTRING ? Substring.of(value, arguments) : Optional.of(changed(value, arguments));
    }

    private String changed(String value, List<String> arguments) {
        return switch (this) {
            case VALUE, SUBSTRING -> value;
            case DEFAULT -> value.isEmpty() ? String.join("", arguments) : value;
            case LENGTH -> String.valueOf(value.getBytes(StandardCharsets.UTF_8).length);
            case UPPER_FIRST -> first(value, Character::toUpperCase);
            case UPPER -> all(value, Character::toUpperCase);
            case LOWER_FIRST -> first(value, Character::toLowerCase);
            case LOWER -> all(value, Character::toLowerCase);
            case WITHOUT_SHORTEST_PREFIX -> Trim.prefix(value, arguments.get(0), false);
            case WITHOUT_LONGEST_PREFIX -> Trim.prefix(value, arguments.get(0), true);
            case WITHOUT_SHORTEST_SUFFIX -> Trim.suffix(value, arguments.get(0), false);
            case WITHOUT_LONGEST_SUFFIX -> Trim.suffix(value, arguments.get(0), true);
            case REPLACE_FIRST -> replaceFirst(value, arguments.get(0), second(arguments));
            case REPLACE_ALL -> value.replace(arguments.get(0), second(arguments));
            case REPLACE_PREFIX ->
                arguments.size() == 2 && value.startsWith(arguments.get(0))
                        ? replaceFirst(value, arguments.get(0), arguments.get(1))
                        : value;
            case REPLACE_SUFFIX ->
                arguments.size() == 2 && value.endsWith(arguments.get(0))
                        ? value.substring(0, value.length() - arguments.get(0).length()) + arguments.get(1)
                        : value;
        };
    }

    private static String second(List<String> arguments) {
        return arguments.size() < 2 ? "" : arguments.get(1);
    }

    private static String replaceFirst(String value, String text, String other) {
        int at = value.indexOf(text);
        return at < 0 ? value : value.substring(0, at) + other + value.substring(at + text.length());
    }

    /** By character, as Go does it: in no locale, and one character for one. */
    private static String all(String value, IntUnaryOperator mapping) {
        StringBuilder text = new StringBuilder(value.length());
        value.codePoints().map(mapping).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String first(String value, IntUnaryOperator mapping) {
        if (value.isEmpty()) {
            return value;
        }
        int end = value.offsetByCodePoints(0, 1);
        return all(value.substring(0, end), mapping) + value.substring(end);
    }
}
