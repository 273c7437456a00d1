package io.fleetmanifests.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemTest {

    @Test
    void isSeenFromTheValueThatHoldsIt() {
        assertThat(at("name").below("nodePools[1]").path()).isEqualTo("nodePools[1].name");
        assertThat(at("").below("nodePools[1]").path()).isEqualTo("nodePools[1]");
        assertThat(at("[0]").below("ranges").path()).isEqualTo("ranges[0]");
        assertThat(at("name").below("").path()).isEqualTo("name");
        assertThat(at("name").below("a").below("b").path()).isEqualTo("b.a.name");
    }

    @Test
    void whatTakesPartMovesWithIt() {
        Problem problem = at("mode").involving("plugin", "[0]").below("clusters[2]");

        assertThat(problem.paths()).containsExactly("clusters[2].mode", "clusters[2].plugin", "clusters[2][0]");
        assertThat(problem.involved()).containsExactly("clusters[2].plugin", "clusters[2][0]");
    }

    @Test
    void isOneLineOfText() {
        assertThat(at("name").toText()).isEqualTo("name: is wrong; mend it");
        assertThat(at("").toText()).isEqualTo("is wrong; mend it");
        assertThat(Problem.of("rule", "name", "is\nwrong").toText()).isEqualTo("name: is\\nwrong");
    }

    @Test
    void problemsKeepTheOrderOfTheChecks() {
        Problems problems = new Problems()
                .require(true, () -> at("never"))
                .require(false, () -> at("first"))
                .add(at("second"))
                .addAll("list[3]", List.of(at("third")));

        assertThat(problems.toList()).containsExactly(at("first"), at("second"), at("list[3].third"));
    }

    @Test
    void problemsAreThrownTogether() {
        Problems problems = new Problems().add(at("a")).add(at("b"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> problems.throwIfAny("Pool"))
                .withMessage("Pool a: is wrong; mend it\nPool b: is wrong; mend it")
                .satisfies(refusal -> assertThat(refusal.problems()).isEqualTo(problems.toList()));
    }

    @Test
    void nothingIsThrownWithoutAProblem() {
        assertThatNoException().isThrownBy(() -> new Problems().throwIfAny("Pool"));
    }

    @Test
    void aRefusalOfFindingsHasALineForEach() {
        Finding first = Finding.builder()
                .rule("a")
                .severity(Severity.ERROR)
                .message("is wrong")
                .build();
        Finding second = Finding.builder()
                .rule("b")
                .severity(Severity.WARNING)
                .message("is\nodd")
                .build();

        FindingsException refusal = new FindingsException(List.of(first, second));

        assertThat(refusal).hasMessage("error a: is wrong\nwarning b: is\\nodd");
        assertThat(refusal.findings()).containsExactly(first, second);
    }

    private static Problem at(String path) {
        return Problem.of("rule", path, "is wrong", "mend it");
    }
}
