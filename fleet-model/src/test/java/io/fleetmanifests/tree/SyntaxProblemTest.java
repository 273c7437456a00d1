package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxProblemTest {

    private static final String COLON =
            "a colon cannot stand here; put the text in quotes, or indent it like its neighbours";
    private static final String TAB = "a tab cannot start a value or indent a line; use spaces";

    static Stream<Arguments> brokenStructure() {
        return Stream.of(
                arguments("a: b: c", "1:5", COLON),
                arguments("a:\n- b\n c: d", "3:3", COLON),
                arguments("text\na: b", "2:2", COLON),
                arguments("a: ? b", "1:4", "a key cannot start here; indent it like its neighbours"),
                arguments("a: - b", "1:4", "a list item cannot start here; indent it like its neighbours"),
                arguments("a: 1\nbb\nc: 2", "2:1", "a colon is missing after this key; write key: value"),
                arguments("a: @x", "1:4", "this character cannot start a value; put the text in quotes"),
                arguments(
                        "a: 1\n  - b\n- c",
                        "3:1",
                        "this fits neither the list nor the object around it; indent it like its neighbours"),
                arguments("a: [b\nc: d", "2:2", "a comma or ] is missing before this"),
                arguments("a: {b: c d: e}", "1:11", "a comma or } is missing before this"),
                arguments("a: [,]", "1:5", "a value is missing before this"));
    }

    static Stream<Arguments> brokenScalars() {
        return Stream.of(
                arguments("a: \"b\nc: d", "1:4", "the text in quotes that starts here does not end; close the quotes"),
                arguments("a: \"\\q\"", "1:6", "this escape is not known; write a backslash as \\\\"),
                arguments("a: \"\\u00g0\"", "1:7", "this escape is not complete; write a backslash as \\\\"),
                arguments("{a: b}\nc: d", "2:1", "a document must start here; write --- before it"),
                arguments(
                        "host: *.example.com",
                        "1:7",
                        "the name of an alias is missing or misspelt; put the text in quotes"),
                arguments("a: & b", "1:4", "the name of an anchor is missing or misspelt; put the text in quotes"),
                arguments("a: !<b c", "1:4", "a tag is misspelt; put the text in quotes"),
                arguments("a: !b!c d", "1:4", "this tag has an unknown prefix; put the text in quotes"),
                arguments("a: |x\n  b", "1:5", "only + or - and a number may follow | and >; put the text in quotes"),
                arguments("%YAML x\n--- a", "1:7", "a directive is misspelt; do not start the line with %"),
                arguments("%YAML 1.1\n%YAML 1.1\n--- a", "2:1", "the directive is there twice; drop one"),
                arguments("%TAG !x! a\n%TAG !x! b\n--- a", "2:1", "the directive is there twice; drop one"),
                arguments("%YAML 2.0\n--- a", "1:1", "this version of YAML is not known; drop the directive"));
    }

    static Stream<Arguments> tabs() {
        return Stream.of(
                arguments("\ta: b", "1:1", TAB),
                arguments("a:\n\tb: c", "2:1", TAB),
                arguments("a: b\n\t# c\nd: e", "2:1", TAB),
                arguments("a: b\n\tc", "2:1", TAB),
                arguments("a: |\n b\n\tc", "3:1", TAB),
                arguments("-\ta", "1:2", TAB));
    }

    @ParameterizedTest
    @MethodSource({"brokenStructure", "brokenScalars", "tabs"})
    void saysWhereAndWhatIsWrong(String yaml, String place, String message) {
        assertThat(Yaml.findings(yaml)).containsExactly("f.yaml:" + place + " error yaml-syntax: " + message);
    }

    @Test
    void refusesATabAtTheBeginningOfABlock() {
        assertThat(Yaml.findings("a: |\n  \tb"))
                .containsExactly(
                        "f.yaml:1:4 error yaml-syntax a: the first line of this block starts with a tab; use spaces");
        assertThat(Yaml.findings("a: |2\n  \tb\nc: |\n  d\n  \te")).isEmpty();
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(Yaml.findings("a: \"\\ud800\""))
                .containsExactly(
                        "f.yaml:1:4 error yaml-syntax a: an escape stands for half a character; write the character itself");
        assertThat(Yaml.findings("a: \"\\U0001f600\"")).isEmpty();
    }

    @Test
    void readsTheDocumentsAroundABrokenOne() {
        YamlDocuments documents = Yaml.read("a: 1\n---\nb: [\n---\nc: 3\n--- 'x\n---\nd: 4\nd: 5\n");
        assertThat(documents.manifests())
                .extracting(manifest -> manifest.content().toString())
                .containsExactly("{\"a\":1}", "{\"c\":3}", "{\"d\":5}");
        assertThat(Yaml.texts(documents.findings()))
                .containsExactly(
                        "f.yaml:4:1 error yaml-syntax: a value is missing before this",
                        "f.yaml:6:5 error yaml-syntax: the text in quotes that starts here does not end; close the quotes",
                        "f.yaml:9:1 error yaml-duplicate-key d: key \"d\" is already set on line 8; keep one of the two");
    }
}
