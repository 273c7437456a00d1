package io.fleetmanifests.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding FULL = Finding.builder()
            .rule("pool-name")
            .severity(Severity.ERROR)
            .location(new SourceLocation("clusters/eu.yaml", 14, 9))
            .apiVersion("example.io/v1")
            .kind("Pool")
            .namespace("eu")
            .name("pool-a")
            .path("spec.name")
            .message("must be at most 12 characters, got \"a-very-long-name\"")
            .hint("shorten it")
            .build();

    private static final Finding BARE = Finding.builder()
            .rule("empty-tree")
            .severity(Severity.INFO)
            .message("nothing to check")
            .build();

    @Test
    void showsEverythingItKnows() {
        assertThat(FULL.toText())
                .isEqualTo("clusters/eu.yaml:14:9 error pool-name Pool eu/pool-a spec.name:"
                        + " must be at most 12 characters, got \"a-very-long-name\"; shorten it");
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(BARE.toText()).isEqualTo("info empty-tree: nothing to check");
    }

    @Test
    void showsAFileWithoutALine() {
        Finding finding = Finding.builder()
                .from(BARE)
                .location(SourceLocation.of("a.yaml"))
                .name("x")
                .build();
        assertThat(finding.toText()).isEqualTo("a.yaml info empty-tree x: nothing to check");
    }

    @Test
    void staysOnOneLineWhateverItQuotes() {
        Finding finding = Finding.builder()
                .from(BARE)
                .severity(Severity.WARNING)
                .path("a\nb")
                .message("got \"\u001b[31m\r\n\"")
                .hint("x\u202ey")
                .build();
        assertThat(finding.toText()).isEqualTo("warning empty-tree a\\nb: got \"\\u001b[31m\\u000d\\n\"; x\\u202ey");
    }

    @Test
    void saysWhichAttributesAreMissing() {
        assertThatThrownBy(() -> Finding.builder().rule("r").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Finding, some of required attributes are not set [severity, message]");
    }

    @Test
    void sortsByPlaceThenRuleThenPathThenMessage() {
        Finding first = at("a.yaml", 2, 9, "z", "z", "z");
        Finding second = at("a.yaml", 10, 1, "a", "b", "a");
        Finding third = at("a.yaml", 10, 2, "a", "a", "b");
        Finding fourth = at("a.yaml", 10, 2, "b", "a", "a");
        Finding fifth = at("a.yaml", 10, 2, "b", "b", "a");
        Finding sixth = at("a.yaml", 10, 2, "b", "b", "b");
        Finding seventh = at("b.yaml", 1, 1, "a", "a", "a");
        List<Finding> shuffled = List.of(seventh, sixth, fourth, second, BARE, fifth, third, first);
        assertThat(shuffled.stream().sorted(Finding.ORDER))
                .containsExactly(BARE, first, second, third, fourth, fifth, sixth, seventh);
    }

    @Test
    void refusalShowsAllFindings() {
        FindingsException refusal = new FindingsException(List.of(FULL, BARE));
        assertThat(refusal).hasMessage(FULL.toText() + "\n" + BARE.toText());
        assertThat(refusal.findings()).containsExactly(FULL, BARE);
    }

    private static Finding at(String file, int line, int column, String rule, String path, String message) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.ERROR)
                .location(new SourceLocation(file, line, column))
                .path(path)
                .message(message)
                .build();
    }
}
