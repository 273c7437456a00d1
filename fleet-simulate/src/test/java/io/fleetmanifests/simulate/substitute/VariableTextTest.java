package io.fleetmanifests.simulate.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.simulate.substitute.VariableText.Unset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected texts are those that fluxcd/pkg/envsubst gave for the same input in July 2026. */
final class VariableTextTest {

    private static final Map<String, String> VARIABLES =
            Map.of("v", "abcABCabc", "p", "/srv/bozo/x.tar.gz", "e", "", "u", "äöüß€x", "i", "istanbul");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "${n=b}|b",
                "${v=b}|abcABCabc",
                "${e:-x}${e:=y}${e=z}|xyz",
                "${n:-}|''",
                "${n=}|''",
                "${n:=x=y}|x=y",
                "${n:--3}|-3",
                "${n:-a${v}b}|aabcABCabcb",
                "${n:-{}}|{}",
                "${n:-\"q\"}|\"q\"",
                "${n:-$}|$",
                "${n:-$$x}|$$x",
                "${v:+x}|abcABCabc",
                "${n:?x}${n:+y}|xy",
                "${v:1:2}|bc",
                "${v:7:2}|bc",
                "${v:7:9}|bc",
                "${v:9}|''",
                "${v:-3}|abcABCabc",
                "${v: 1}|abcABCabc",
                "${v:x}|abcABCabc",
                "${v:1:x}|abcABCabc",
                "${v:1:2:3}|abcABCabc",
                "${v:${n:-1}}|bcABCabc",
                "${u:2}|öüß€x",
                "${#u}|12",
                "${#v}|9",
                "${p#*/}|srv/bozo/x.tar.gz",
                "${p##*/}|x.tar.gz",
                "${p%.*}|/srv/bozo/x.tar",
                "${p%%.*}|/srv/bozo/x",
                "${v##a*}|''",
                "${v###a}|abcABCabc",
                "${v%?}|abcABCab",
                "${v%[a-c]}|abcABCab",
                "${v%[^a-c]}|abcABCabc",
                "${v#[}|abcABCabc",
                "${v/b/}|acABCabc",
                "${v/b/x}|axcABCabc",
                "${v//b/X}|aXcABCaXc",
                "${v//[ab]/-}|abcABCabc",
                "${v/a/b/c}|b/cbcABCabc",
                "${v/#abc/X}|XABCabc",
                "${v/%abc/X}|abcABCX",
                "${v/#b/X}|abcABCabc",
                "${v/${n:-b}/x}|axcABCabc",
                "${v//a/${n:-q}}|qbcABCqbc",
                "${v/%c/\\/}|abcABCab/",
                "${v/b/$$x}|a$xcABCabc",
                "${v^}|AbcABCabc",
                "${v^^}|ABCABCABC",
                "${v,,}|abcabcabc",
                "${i^^}|ISTANBUL",
                "${v,^}|abcABCabc",
                "$v $ a$|$v $ a$",
                "a$$|a$",
                "$$${v}|$abcABCabc",
                "$${v}|${v}",
                "$${n:-$${v}}|${n:-${v}}",
                "${äö:-x}|x",
                "${1:-x}|x"
            })
    void replaces(String text, String expected) throws SubstitutionException {
        assertThat(VariableText.parse(text).replace(VARIABLES, Unset.REFUSED)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${a-b}", "${v-b}", "${v+x}", "${v.x}", "${v[0]}", "${v", "${n-}"})
    void refusesANameThatNothingOfFluxFollows(String text) {
        assertThatThrownBy(() -> VariableText.parse(text))
                .isInstanceOf(SubstitutionException.class)
                .hasMessage("a variable's name is followed by what is no operator of Flux, or by nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x ${ v } y", "${}", "${-x}", "${!v}", "${{ github.sha }}"})
    void refusesWhatHasNoName(String text) {
        assertThatThrownBy(() -> VariableText.parse(text))
                .hasMessage("\"${\" is not followed by the name of a variable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${v, }",
                "${v^x}",
                "${v^^^}",
                "${#v:2}",
                "${##}",
                "${v/b}",
                "${v/}",
                "${v//}",
                "${v/#abc}",
                "${v/a${e}/x}"
            })
    void refusesAnOperatorThatIsNotComplete(String text) {
        assertThatThrownBy(() -> VariableText.parse(text))
                .hasMessage("the operator of a variable is not complete, or not followed by }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${v#}", "${v:}", "${v::2}", "${v:0:}", "${n:-${v}"})
    void refusesAnOperatorWithoutItsWord(String text) {
        assertThatThrownBy(() -> VariableText.parse(text)).hasMessage("an operator lacks the word behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${v:5:-2}", "${v:2:-1}"})
    void refusesAPartThatEndsBeforeItStarts(String text) throws SubstitutionException {
        VariableText parsed = VariableText.parse(text);

        assertThatThrownBy(() -> parsed.replace(VARIABLES, Unset.REFUSED))
                .hasMessage("the part of \"v\" ends before it starts, where Flux crashes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${n}", "${#n}", "${n^}", "${n:0:1}", "${n/a/b}", "${n%x}", "${e:-${n}}"})
    void refusesAVariableThatIsNotSetInStrictModeOnly(String text) throws SubstitutionException {
        VariableText parsed = VariableText.parse(text);

        assertThatThrownBy(() -> parsed.replace(VARIABLES, Unset.REFUSED))
                .hasMessage("the variable \"n\" is not set and has no default");
        assertThat(parsed.replace(VARIABLES, Unset.EMPTY)).isIn("", "0");
    }

    @Test
    void keepsWhatNobodyKnowsToBeSet() throws SubstitutionException {
        assertThat(VariableText.parse("${v} ${n} ${n:-${v}} $${n} ${v:-${n}}").replace(VARIABLES, Unset.KEPT))
                .isEqualTo("abcABCabc ${n} ${n:-${v}} ${n} abcABCabc");
    }

    @Test
    void saysWhereTheVariableStands() {
        assertThatThrownBy(() -> VariableText.parse("echo ${ok:-1} ${not-ok}"))
                .isInstanceOfSatisfying(
                        SubstitutionException.class, e -> assertThat(e.offset()).isEqualTo(14));
    }

    @Test
    void givesUpOnDefaultsOfDefaultsWithoutEnd() {
        assertThatThrownBy(() -> VariableText.parse("${a:-".repeat(100_000)))
                .hasMessage("variables stand too deep in the defaults of others");
    }
}
