package io.fleetmanifests.validate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expressions of fixtures/cel/cases.yaml, evaluated here. */
class CelCasesTest {

    private static List<CelCase> cases() {
        return CelCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hasTheServersResult(CelCase celCase) {
        Verdict verdict = Sdk.of(List.of(celCase.crd())).judge(celCase.object(), celCase.old());
        assertThat(CelCase.Result.of(verdict)).as("%s", verdict.reasons()).isEqualTo(celCase.expected());
    }
}
