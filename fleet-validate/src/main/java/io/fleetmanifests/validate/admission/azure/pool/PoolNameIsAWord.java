package io.fleetmanifests.validate.admission.azure.pool;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What Azure takes for the name of a pool. */
final class PoolNameIsAWord extends PoolRule {

    PoolNameIsAWord() {
        super(
                "ammp-name-form",
                "the name of a pool has lower-case letters and digits only, a letter first",
                "validateNamePattern");
    }

    @Override
    void check(Field spec, Consumer<Problem> problems) {
        Field name = spec.at("name");
        if (!name.isEmpty() && !isWord(name.textOrEmpty())) {
            problems.accept(problem(
                    name,
                    "must be lower-case letters and digits, a letter first, got " + name.quoted(),
                    "set spec.name, to \"pool0\" for example"));
        }
    }

    /** As the webhook reads it: the first byte by itself, then every character, by their classes in Unicode. */
    private static boolean isWord(String name) {
        int first = name.getBytes(StandardCharsets.UTF_8)[0] & 0xff;
        return Character.getType(first) == Character.LOWERCASE_LETTER
                && name.codePoints().allMatch(PoolNameIsAWord::isLowerOrNumber);
    }

    private static boolean isLowerOrNumber(int letter) {
        return switch (Character.getType(letter)) {
            case Character.LOWERCASE_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
