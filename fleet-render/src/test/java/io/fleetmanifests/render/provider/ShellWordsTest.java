package io.fleetmanifests.render.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.render.Bash;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShellWordsTest {

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().ascii().excludeChars('\0').ofMaxLength(12),
                Arbitraries.of("", "'", "''", "$(id)", "`id`", "a b", "*", "~", "-n", "!x", "\\", "\"", "a\nb", "ä€"));
        return text.list().ofMinSize(1).ofMaxSize(40);
    }

    @Example
    void aPlainWordStaysAsItIs() {
        assertThat(ShellWords.quote("azure,aws")).isEqualTo("azure,aws");
        assertThat(ShellWords.quote("oci://host:5000/a_b-c.d=1")).isEqualTo("oci://host:5000/a_b-c.d=1");
    }

    @Example
    void anyOtherStandsInSingleQuotes() {
        assertThat(ShellWords.quote("")).isEqualTo("''");
        assertThat(ShellWords.quote("it's $HOME")).isEqualTo("'it'\\''s $HOME'");
        assertThat(ShellWords.quote("ı")).isEqualTo("'ı'");
    }

    /** All texts of a try go through one shell, which is what takes time. */
    @Property(tries = 10)
    @SuppressWarnings("OrphanedFormatString") // the shell's printf formats it
    void aShellTakesTheWordForTheText(@ForAll("texts") List<String> texts) throws Exception {
        Assume.that(Bash.isPresent());
        StringBuilder script = new StringBuilder("printf ").append("'%s\\0'");
        texts.forEach(text -> script.append(' ').append(ShellWords.quote(text)));

        assertThat(Bash.run(script.toString())).isEqualTo(String.join("\0", texts) + "\0");
    }
}
