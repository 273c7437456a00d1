package io.fleetmanifests.validate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.Kinds;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The table must say what RE2 says, of whatever pattern it takes on. */
class TextPatternTest {

    private static final List<String> OF_CRDS = patternsOfCrds();
    private static final List<String> ATOMS =
            List.of("a", "b", "[ab]", "[^a]", ".", "\\-", "\\w", "\\S", "[a-b\\]]", "[-a]", "a{2}", "");
    private static final List<String> TIMES = List.of("*", "+", "?", "{2}", "{0,2}", "{1,}", "{0}");
    private static final String SIGNS = "aeimzAKZ019-._/:+[] \n";

    @Example
    void everyPatternOfTheModelsCrdsHasATable() {
        assertThat(OF_CRDS)
                .hasSizeGreaterThan(15)
                .contains("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
                .allMatch(pattern -> TextPattern.compile(pattern).hasTable());
    }

    @Property(tries = 3_000)
    void saysWhatRe2SaysOfThePatternsOfCrds(@ForAll("ofCrds") String pattern, @ForAll Random random) {
        agrees(pattern, text(pattern + SIGNS, random));
    }

    @Property(tries = 3_000)
    void saysWhatRe2SaysOfOtherPatterns(@ForAll Random random) {
        String anchored = "^" + pattern(random, 4) + "$";

        agrees(anchored, text("aabbc-]\n\u00e9", random));
        assertThat(TextPattern.compile(anchored).hasTable()).as(anchored).isTrue();
    }

    @Example
    void leavesOtherFormsToRe2() {
        for (String pattern : List.of(
                "a",
                "^a",
                "a$",
                "^a$|^b$",
                "^a|b$",
                "(?i)^a$",
                "^(?i)a$",
                "^\\pL$",
                "^[[:alpha:]]$",
                "^\\Aa\\z$",
                "^a+?$",
                "^a\\b$",
                "^a^b$",
                "^[]a]$",
                "^\\Qa\\E$",
                "^a{1000}$",
                "^\u00e9$",
                "^\\x41$",
                "^{a}$",
                "^a\\$")) {
            assertThat(TextPattern.compile(pattern).hasTable()).as(pattern).isFalse();
            for (String text : List.of("", "a", "A", "b", "ab", "]", "a$", "\u00e9", "{a}")) {
                agrees(pattern, text);
            }
        }
    }

    @Example
    void leavesTextsThatAreNotAsciiToRe2() {
        assertThat(TextPattern.compile("^.{2}$").isIn("\u00e9\ud83d\ude00")).isTrue();
        assertThat(TextPattern.compile("^[^a]$").isIn("\u00e9")).isTrue();
        assertThat(TextPattern.compile("^[a-z]$").isIn("\u00e9")).isFalse();
    }

    @Example
    void aTableDoesNotGrowWithoutBound() {
        String pattern = "^[ab]*a[ab]{14}$";
        TextPattern compiled = TextPattern.compile(pattern);
        Random random = new Random(1);

        for (int i = 0; i < 300; i++) {
            String text = text("ab", random) + text("ab", random);
            assertThat(compiled.isIn(text))
                    .isEqualTo(Pattern.compile(pattern).matcher(text).find());
        }
    }

    @Example
    void refusesWhatIsNoPattern() {
        assertThatThrownBy(() -> TextPattern.compile("^a**$")).isInstanceOf(PatternSyntaxException.class);
        assertThatThrownBy(() -> TextPattern.compile("(")).isInstanceOf(PatternSyntaxException.class);
    }

    @Provide
    Arbitrary<String> ofCrds() {
        return Arbitraries.of(OF_CRDS);
    }

    private static String pattern(Random random, int depth) {
        String one = ATOMS.get(random.nextInt(ATOMS.size()));
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> pattern(random, depth - 1) + pattern(random, depth - 1);
            case 2 -> "(" + pattern(random, depth - 1) + "|" + pattern(random, depth - 1) + ")";
            case 3 -> "(?:" + pattern(random, depth - 1) + ")" + TIMES.get(random.nextInt(TIMES.size()));
            default -> one;
        };
    }

    private static void agrees(String pattern, String text) {
        assertThat(TextPattern.compile(pattern).isIn(text))
                .as("%s in \"%s\"", pattern, text)
                .isEqualTo(Pattern.compile(pattern).matcher(text).find());
    }

    private static String text(String alphabet, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static List<String> patternsOfCrds() {
        TreeSet<String> patterns = new TreeSet<>();
        Kinds.load()
                .types()
                .forEach(type -> CrdDocuments.schema(type).findValues("pattern").stream()
                        .filter(JsonNode::isTextual)
                        .forEach(pattern -> patterns.add(pattern.textValue())));
        return List.copyOf(patterns);
    }
}
