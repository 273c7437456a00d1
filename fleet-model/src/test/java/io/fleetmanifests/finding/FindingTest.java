package io.fleetmanifests.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class FindingTest {

    @Test
    void saysAllThatIsKnown() {
        assertThat(bare()
                        .location(new SourceLocation("clusters/a.yaml", 14, 7))
                        .apiVersion("v1")
                        .kind("Pod")
                        .namespace("default")
                        .name("a")
                        .path("spec.containers[0].name")
                        .hint("rename it")
                        .build()
                        .toText())
                .isEqualTo("clusters/a.yaml:14:7 error rule-id Pod default/a spec.containers[0].name: must be short;"
                        + " rename it");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(bare().build().toText()).isEqualTo("error rule-id: must be short");
        assertThat(bare().location(SourceLocation.of("a.yaml")).build().toText())
                .isEqualTo("a.yaml error rule-id: must be short");
        assertThat(bare().name("a").build().toText()).isEqualTo("error rule-id a: must be short");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().build())
                .withMessage("Cannot build Finding, some of required attributes are not set [rule, severity, message]");
    }

    @Test
    void escapesWhatWouldBreakTheLineOrHideSomething() {
        assertThat(bare().message("got \"a\nb\r\t\u001b[31m\u2028\u2029\u202e\u0085\u00e4\uD83D\uDE00\"")
                        .build()
                        .toText())
                .isEqualTo("error rule-id: got \"a\\nb\\u000d\\u0009\\u001b[31m\\u2028\\u2029\\u202e\\u0085\u00e4"
                        + "\uD83D\uDE00\"");
    }

    @Test
    void escapesSignsBeyondSixteenBitsToo() {
        assertThat(bare().message("tag \uDB40\uDC41").build().toText()).isEqualTo("error rule-id: tag \\ue0041");
    }

    @Property
    void isAlwaysOneLine(@ForAll String message, @ForAll String name) {
        assertThat(bare().message(message).name(name).build().toText().lines()).hasSize(1);
    }

    @Test
    void sortsByPlaceThenRuleThenPath() {
        Finding nowhere = bare().rule("z").build();
        Finding first = at(2, 9, "b", "");
        Finding sameLine = at(2, 10, "a", "");
        Finding rule = at(2, 10, "b", "a");
        Finding path = at(2, 10, "b", "b");
        Finding later = at(10, 1, "a", "");

        assertThat(List.of(later, path, rule, sameLine, first, nowhere).stream()
                        .sorted(Finding.ORDER))
                .containsExactly(nowhere, first, sameLine, rule, path, later);
    }

    @Test
    void severitiesHaveNamesInAnyLocale() {
        assertThat(List.of(Severity.values()))
                .extracting(Severity::wireName)
                .containsExactly("error", "warning", "info");
    }

    @Test
    void locationsSortByFileLineAndColumn() {
        SourceLocation file = SourceLocation.of("a");
        SourceLocation second = new SourceLocation("a", 2, 10);
        SourceLocation tenth = new SourceLocation("a", 10, 2);

        assertThat(List.of(SourceLocation.of("b"), tenth, second, file).stream().sorted())
                .containsExactly(file, second, tenth, SourceLocation.of("b"));
        assertThat(tenth).hasToString("a:10:2");
    }

    private static Finding at(int line, int column, String rule, String path) {
        return bare().location(new SourceLocation("a.yaml", line, column))
                .rule(rule)
                .path(path)
                .build();
    }

    private static Finding.Builder bare() {
        return Finding.builder().rule("rule-id").severity(Severity.ERROR).message("must be short");
    }
}
