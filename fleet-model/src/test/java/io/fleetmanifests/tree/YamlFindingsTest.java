package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFindingsTest {

    private static final String OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: ns}\n";

    @Test
    void namesBothLinesOfADuplicateKey() {
        assertThat(Yaml.findings(OBJECT + "data:\n  a: 1\n  b: 2\n  a: 3\n  'a': 4\nspec:\n- x: 1\n  x: 2\n"))
                .containsExactly(
                        "f.yaml:7:3 error yaml-duplicate-key ConfigMap ns/c data.a:"
                                + " key \"a\" is already set on line 5; keep one of the two",
                        "f.yaml:8:3 error yaml-duplicate-key ConfigMap ns/c data.a:"
                                + " key \"a\" is already set on line 7; keep one of the two",
                        "f.yaml:11:3 error yaml-duplicate-key ConfigMap ns/c spec[0].x:"
                                + " key \"x\" is already set on line 10; keep one of the two");
    }

    @Test
    void keepsTheLastOfDuplicateKeys() {
        assertThat(Yaml.json("a: 1\nb: 2\na: 3\n")).containsExactly("{\"a\":3,\"b\":2}");
    }

    @Test
    void takesKeysForDuplicatesThatAreTheSameAsText() {
        assertThat(Yaml.findings("1: a\n'1': b\n"))
                .containsExactly(
                        "f.yaml:2:1 error yaml-duplicate-key 1: key \"1\" is already set on line 1; keep one of the two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: *x | 1:4 error yaml-alias a: anchor \"x\" is not defined",
                "a: &x [*x] | 1:8 error yaml-alias a[0]: anchor \"x\" stands inside its own value",
                "a: {<<: 1} | 1:5 error yaml-merge a: a merge key needs an object or a list of objects",
                "a: {<<: [{b: 1}, 2]} | 1:5 error yaml-merge a: a merge key needs an object or a list of objects",
                "a: .inf | 1:4 error yaml-number a: .inf is a number that JSON does not have;"
                        + " write a finite number, or put it in quotes",
                "a: !!float .nan | 1:4 error yaml-number a: .nan is a number that JSON does not have;"
                        + " write a finite number, or put it in quotes",
                "a: !x b | 1:4 warning yaml-tag a: tag \"!x\" means nothing to Kubernetes, which ignores it; drop the tag",
                "a: !x {} | 1:4 warning yaml-tag a: tag \"!x\" means nothing to Kubernetes, which ignores it; drop the tag",
            })
    void saysWhatAValueCannotBe(String yaml, String finding) {
        assertThat(Yaml.findings(yaml)).containsExactly("f.yaml:" + finding);
    }

    @Test
    void anAnchorEndsWithItsDocument() {
        assertThat(Yaml.findings("&x 1\n---\n- *x\n"))
                .containsExactly("f.yaml:3:3 error yaml-alias [0]: anchor \"x\" is not defined");
    }

    @Test
    void cutsALongValueInAMessage() {
        assertThat(Yaml.findings("a: !!int " + "x".repeat(100)))
                .containsExactly("f.yaml:1:4 error yaml-tag a: \"" + "x".repeat(60)
                        + "...\" is not what its tag \"!!int\" says; drop the tag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: yes} | 4:11 | .a: plain yes is true to kubectl and the text \"yes\" to Flux;"
                        + " write true, or put it in quotes",
                "{off: a} | 4:8 | : plain off is false to kubectl and the text \"off\" to Flux;"
                        + " write false, or put it in quotes",
                "{a: 2012-10-17} | 4:11 | .a: plain 2012-10-17 is text to kubectl and becomes a date with a time of day"
                        + " in Flux; put it in quotes",
                "{a: &a {k: 1}, b: {k: 2, <<: *a}} | 4:32 | .b: kubectl takes \"k\" from this merge key,"
                        + " Flux from the object itself; put the merge key first",
            })
    void warnsOfWhatKubectlAndFluxReadDifferently(String data, String place, String message) {
        assertThat(Yaml.findings(OBJECT + "data: " + data))
                .containsExactly("f.yaml:" + place + " warning yaml-ambiguous ConfigMap ns/c data" + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {a: true, b: 'yes', c: \"2012-10-17\", d: 2012-10-17x, e: !!str yes}",
                "data: {a: &a {k: 1}, b: {<<: *a, k: 2}, c: {k: 1, <<: *a}}",
            })
    void doesNotWarnOfWhatBothReadAlike(String yaml) {
        assertThat(Yaml.findings(OBJECT + yaml)).isEmpty();
    }

    @Test
    void doesNotWarnOutsideObjects() {
        assertThat(Yaml.findings("on: push\nversion: 2012-10-17\n")).isEmpty();
    }

    @Test
    void showsKeysThatAreNoWordsInBrackets() {
        assertThat(Yaml.findings("a.b/c: {' ': [{x-y_z: !!int q}]}"))
                .containsExactly("f.yaml:1:23 error yaml-tag [a.b/c][ ][0].x-y_z:"
                        + " \"q\" is not what its tag \"!!int\" says; drop the tag");
    }

    @ParameterizedTest
    @CsvSource({
        "61203a20ff, 1:5, byte 0xFF is not valid UTF-8",
        "610ac3, 2:1, byte 0xC3 is not valid UTF-8",
        "c3a9c328, 1:2, byte 0xC3 is not valid UTF-8",
        "c0af, 1:1, byte 0xC0 is not valid UTF-8",
        "e080af, 1:1, byte 0xE0 is not valid UTF-8",
        "eda080, 1:1, byte 0xED is not valid UTF-8",
        "f4908080, 1:1, byte 0xF4 is not valid UTF-8",
        "feff0061, 1:1, byte 0xFE is not valid UTF-8",
        "610d0a620007, 2:2, character U+0000 is not allowed in YAML",
        "efbbbf07, 1:1, character U+0007 is not allowed in YAML",
        "7f, 1:1, character U+007F is not allowed in YAML",
        "c280, 1:1, character U+0080 is not allowed in YAML",
        "efbfbe, 1:1, character U+FFFE is not allowed in YAML",
    })
    void refusesBytesThatAreNoText(String hex, String place, String message) {
        YamlDocuments documents =
                YamlReader.readDocuments("f.yaml", HexFormat.of().parseHex(hex));
        assertThat(documents.manifests()).isEmpty();
        assertThat(Yaml.texts(documents.findings()))
                .containsExactly(
                        "f.yaml:" + place + " error yaml-encoding: " + message + "; save the file as UTF-8 text");
    }

    @Test
    void takesEveryCharacterThatYamlAllows() {
        String text = "\t~\u0085\u00a0é\ud7ff\ue000\ufffd\ud83d\ude00\udbff\udfff";
        assertThat(Yaml.findings("a: \"" + text + "\"")).isEmpty();
    }
}
