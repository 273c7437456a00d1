package io.fleetmanifests.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarsTest {

    static Stream<String> plainTexts() {
        String words = """
            a a#b a:b http://a:80/b?c=d&e a,b a]b a{b} -v --port=1 ?a :a ::a /a (a) \\a a\\nb a'b a"b $(A)
            ${A} ^a$ a* a! a|b a% a@b v1.31.0 1.31.0 10.0.0.1 10.0.0.0/16 100m 1Gi 1h30m0s 1d 1f 0xg 0b2
            08x e1 1e _1 deadbeef 12ab 1,000 1:80 2001-01 2001-01-01x 20010101-x NaN Inf Infinity None nil
            yEs nO tRUE yes! nope on-call t f Y2K .. ..a =a <a <<a ~a + +a -- --a 1-2 1/2
            """;
        return Stream.concat(Stream.of(words.strip().split("\\s+")), Stream.of("a b", "a  b", "-a b", "1 2"));
    }

    @ParameterizedTest
    @MethodSource("plainTexts")
    void writesPlainWhatNoReaderTakesForSomethingElse(String text) {
        assertThat(value(text)).isEqualTo(text);
        assertThat(key(text)).isEqualTo(text);
    }

    static Stream<String> suspectTexts() {
        String words = """
            a: : ? - --- ---a ... ...a #a ,a [a ]a {a }a &a *a !a | >a 'a' %a @a `a y Y n N yes Yes YES no
            No NO on On ON off Off OFF true True TRUE false False FALSE null Null NULL ~ = << .inf -.INF
            +.Inf .nan .NaN 0 -1 +1 007 0644 0o644 0O7 0x1f 0X1F 0x 0b1 0B1 0b 0b-1 1_000 1_ +_1 1e3 1_e3
            1E-3 1e+3 1. 1.5 .5 -.5 1._5 1.e5 12:30 12:30:45 1:2.5 -1:30 2001-01-01 2001-1-1
            2001-12-14T21:59:43Z 2001-12-14t21:59:43+05:00
            """;
        return Stream.concat(
                Stream.of(words.strip().split("\\s+")),
                Stream.of("", " ", " a", "a ", "a: b", "a #b", ": a", "? a", "- a", "a :", "2001-12-14 21:59:43.1 -5"));
    }

    @ParameterizedTest
    @MethodSource("suspectTexts")
    void quotesWhatSomeReaderTakesForSomethingElse(String text) {
        assertThat(value(text)).isEqualTo("\"" + text + "\"");
        assertThat(key(text)).isEqualTo("\"" + text + "\"");
    }

    static Stream<Arguments> oddTexts() {
        return Stream.of(
                arguments("\"a\"", "\"\\\"a\\\"\""),
                arguments("*\\", "\"*\\\\\""),
                arguments("a\tb", "\"a\\tb\""),
                arguments("a\rb", "\"a\\rb\""),
                arguments("é", "\"é\""),
                arguments("日本", "\"日本\""),
                arguments("\ud83d\ude00", "\"\ud83d\ude00\""),
                arguments("\u0000", "\"\\u0000\""),
                arguments("\u001b", "\"\\u001b\""),
                arguments("\u007f", "\"\\u007f\""),
                arguments("\u0085", "\"\\u0085\""),
                arguments("\u00ad", "\"\\u00ad\""),
                arguments("\u061c", "\"\\u061c\""),
                arguments("\u180e", "\"\\u180e\""),
                arguments("\u200b", "\"\\u200b\""),
                arguments("\u2028", "\"\\u2028\""),
                arguments("\u202e", "\"\\u202e\""),
                arguments("\u2060", "\"\\u2060\""),
                arguments("\ufeff", "\"\\ufeff\""),
                arguments("\ufff9", "\"\\ufff9\""),
                arguments("\uffff", "\"\\uffff\""),
                arguments("\u00a0", "\"\u00a0\""),
                arguments("\ue000", "\"\ue000\""),
                arguments("\udb40\udc41", "\"\\U000e0041\""),
                arguments("\ud83f\udfff", "\"\\U0001ffff\""));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void escapesWhatNobodySees(String text, String quoted) {
        assertThat(value(text)).isEqualTo(quoted);
        assertThat(key(text)).isEqualTo(quoted);
    }

    @Test
    void escapesHalfACharacter() {
        assertThat(value("a" + (char) 0xd800)).isEqualTo("\"a\\ud800\"");
    }

    @Test
    void writesLinesAsABlock() {
        assertThat(value("a\nb")).isEqualTo("|-\n    a\n    b");
        assertThat(value("a\nb\n")).isEqualTo("|\n    a\n    b");
        assertThat(value("a\n\n\n")).isEqualTo("|+\n    a\n\n");
        assertThat(value("a\n")).isEqualTo("|\n    a");
        assertThat(value("a\n\n b\n\tc: #d")).isEqualTo("|-\n    a\n\n     b\n    \tc: #d");
        assertThat(value("é\n---\n...\n")).isEqualTo("|\n    é\n    ---\n    ...");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\n\n", "\na", " a\nb", "\ta\nb", "a \nb", "a\t\nb", "a\nb ", "a\nb\t", "a\n \nb", "a\n ",
                "a\r\nb"
            })
    void quotesLinesThatABlockCouldLose(String text) {
        String escaped = text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
        assertThat(value(text)).isEqualTo("\"" + escaped + "\"");
    }

    @Test
    void neverWritesAKeyAsABlock() {
        assertThat(key("a\nb")).isEqualTo("\"a\\nb\"");
    }

    private static String value(String text) {
        StringBuilder out = new StringBuilder();
        YamlScalars.writeValue(text, 4, out);
        return out.toString();
    }

    private static String key(String text) {
        StringBuilder out = new StringBuilder();
        YamlScalars.writeKey(text, out);
        return out.toString();
    }
}
