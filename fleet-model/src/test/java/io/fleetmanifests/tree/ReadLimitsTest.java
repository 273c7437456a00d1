package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void refusesBoundsOutOfRange() {
        assertThatThrownBy(() -> new ReadLimits(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fileBytes: must be at least 1, got 0");
        assertThatThrownBy(() -> new ReadLimits((1 << 30) + 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fileBytes: must be at most 1073741824, got 1073741825");
        assertThatThrownBy(() -> new ReadLimits(1, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values: must be at least 1, got -1");
        assertThatThrownBy(() -> new ReadLimits(1, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth: must be at least 1, got 0");
    }

    @Test
    void boundsTheBytesOfAFile() {
        assertThat(findings("a: b", new ReadLimits(4, 10, 10))).isEmpty();
        assertThat(findings("a: bc", new ReadLimits(4, 10, 10)))
                .containsExactly("f.yaml error yaml-size: the file has 5 bytes, more than 4; split it");
    }

    @Test
    void boundsTheValuesOfAFile() {
        ReadLimits limits = new ReadLimits(100, 4, 10);
        assertThat(findings("a: [1]\n---\nb\n", limits)).isEmpty();
        assertThat(findings("a: [1]\n---\nb\n---\nc\n", limits))
                .containsExactly("f.yaml:5:1 error yaml-size: the file has more than 4 values; split it");
    }

    @Test
    void boundsTheDocumentsOfAFile() {
        ReadLimits limits = new ReadLimits(1000, 200, 10);
        assertThat(findings("---\na\n".repeat(20), limits)).isEmpty();
        assertThat(findings("---\na\n".repeat(21), limits))
                .containsExactly("f.yaml:41:1 error yaml-size: the file has more than 20 documents; split it");
    }

    @Test
    void boundsTheDepthOfADocument() {
        ReadLimits limits = new ReadLimits(100, 100, 3);
        assertThat(findings("a: [[1]]\n", limits)).isEmpty();
        assertThat(findings("a: [[{}]]\n---\nb\n", limits))
                .containsExactly("f.yaml:1:6 error yaml-depth: lists and objects are nested more than 3 levels deep");
    }

    @Test
    void boundsTheDepthThatAliasesMake() {
        ReadLimits limits = new ReadLimits(100, 100, 3);
        assertThat(findings("a: &a [1]\nb: [*a]\n", limits)).isEmpty();
        assertThat(findings("a: &a [1]\nb: [[*a]]\n", limits))
                .containsExactly("f.yaml:2:6 error yaml-depth: lists and objects are nested more than 3 levels deep");
    }

    @Test
    void mergingMakesNoDepth() {
        ReadLimits limits = new ReadLimits(100, 100, 2);
        assertThat(findings("a: &a {x: 1}\nb: &b {<<: *a}\nc: {<<: *b}\n", limits))
                .isEmpty();
    }

    @Test
    void boundsWhatAliasesBlowUp() {
        StringBuilder text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i <= 9; i++) {
            String aliases = String.join(",", Collections.nCopies(10, "*a" + (i - 1)));
            text.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(aliases)
                    .append("]\n");
        }
        assertThat(Yaml.findings(text.toString()))
                .containsExactly("f.yaml:4:18 error yaml-alias-bomb:"
                        + " aliases blow the document up beyond what Kubernetes reads");
    }

    /** One list of 1,000 values, named 90 times: 90,000 of 91,000 values come from aliases, less than 99 of 100. */
    @Test
    void allowsAsManyAliasesAsKubernetesDoes() {
        String text = "a: &a [" + "x,".repeat(1000) + "]\nb: [" + "*a,".repeat(90) + "]\n";
        assertThat(Yaml.findings(text)).isEmpty();
    }

    @Test
    void stopsAtAThousandProblems() {
        List<String> findings = Yaml.findings("a: 1\n".repeat(2000));
        assertThat(findings).hasSize(1001);
        assertThat(findings.get(1000))
                .isEqualTo("f.yaml:1001:1 error yaml-size:"
                        + " the file has 1000 problems and perhaps more, the rest of it is not read");
    }

    @Test
    void readsATokenOfMegabytes() {
        String text = "x".repeat(1 << 22);
        assertThat(Yaml.manifest("a: " + text).content().get("a").textValue()).hasSize(1 << 22);
    }

    private static List<String> findings(String text, ReadLimits limits) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Yaml.texts(YamlReader.readDocuments("f.yaml", bytes, limits).findings());
    }
}
