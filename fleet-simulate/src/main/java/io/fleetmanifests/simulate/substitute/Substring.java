package io.fleetmanifests.simulate.substitute;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A part of a value, counted in bytes of UTF-8 as upstream does. */
final class Substring {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private Substring() {}

    /** The part; the whole value where a number is none, empty where the part ends before it starts. */
    static Optional<String> of(String value, List<String> arguments) {
        OptionalInt given = number(arguments.get(0));
        if (given.isEmpty()) {
            return Optional.of(value);
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int start = given.getAsInt() < 0 ? Math.max(0, bytes.length + given.getAsInt()) : given.getAsInt();
        if (arguments.size() == 1) {
            return Optional.of(cut(bytes, start, bytes.length));
        }
        OptionalInt length = number(arguments.get(1));
        if (length.isEmpty()) {
            return Optional.of(value);
        }
        int end = start + length.getAsInt();
        if (end >= bytes.length) {
            return Optional.of(cut(bytes, start, bytes.length));
        }
        return end < start ? Optional.empty() : Optional.of(cut(bytes, start, end));
    }

    private static String cut(byte[] bytes, int start, int end) {
        return start >= end ? "" : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    private static OptionalInt number(String text) {
        return NUMBER.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
