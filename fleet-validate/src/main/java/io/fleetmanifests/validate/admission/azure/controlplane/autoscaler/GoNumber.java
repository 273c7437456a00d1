package io.fleetmanifests.validate.admission.azure.controlplane.autoscaler;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;

/** Numbers in texts, as Go's strconv reads them. */
final class GoNumber {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final Pattern INFINITE = Pattern.compile("(?i)[+-]?inf(inity)?");

    /** Go lets underscores stand between the digits of a hexadecimal number only. */
    private static final Pattern HEXADECIMAL = Pattern.compile(
            "[+-]?0[xX](_?[0-9a-fA-F](_?[0-9a-fA-F])*\\.?([0-9a-fA-F](_?[0-9a-fA-F])*)?|\\.[0-9a-fA-F](_?[0-9a-fA-F])*)"
                    + "[pP][+-]?[0-9](_?[0-9])*");

    private GoNumber() {}

    /** As {@code strconv.Atoi}, of 64 bits; empty when it is none. */
    static Optional<Long> integer(String text) {
        if (!INTEGER.matches(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            // It has the right form, so it is too large.
            return Optional.empty();
        }
    }

    /** As {@code strconv.ParseFloat} of 32 bits; empty when it is none. */
    static Optional<Float> floating(String text) {
        if (DECIMAL.matches(text) || HEXADECIMAL.matches(text)) {
            // What is too large for Go is infinite here, and refused by whoever asks.
            return Optional.of(Float.parseFloat(text.replace("_", "")));
        }
        if (INFINITE.matches(text)) {
            return Optional.of(text.startsWith("-") ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY);
        }
        return text.toLowerCase(Locale.ROOT).equals("nan") ? Optional.of(Float.NaN) : Optional.empty();
    }
}
