package io.fleetmanifests.validate.helm.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.validate.helm.ChartValues;
import io.fleetmanifests.validate.helm.Examples;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TemplatesTest {

    static List<Examples.Example> examples() {
        return Examples.read("templates.txt", 2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isCertainOrSilent(Examples.Example example) {
        boolean told = !failures(Map.of("templates/x.yaml", example.text() + "\n"), example.values())
                .isEmpty();

        assertThat(told).isEqualTo(example.verdict().get(1).equals("told"));
        assertThat(told && example.verdict().get(0).equals("renders")).isFalse();
    }

    @Test
    void namesTheReadAndItsPlace() {
        assertThat(failures(
                        Map.of(
                                "templates/x.yaml",
                                "a: 1\nb: {{ if true }}\n  {{- .Values.a.b }}{{ end }}\n",
                                "templates/y.txt",
                                "{{ $.Values.a.c }}{{ with .Values }}{{ .d.e.f }}{{ end }}"),
                        "d: {e: 1}\nf: 1"))
                .containsExactly("a nothing b .Values.a.b charts/web/templates/x.yaml:3");
    }

    @Test
    void tellsEachValueOnce() {
        assertThat(failures(
                        Map.of(
                                "templates/x.yaml",
                                "{{ .Values.a.b }}{{ .Values.a.c }}{{ .Values.d.e }}{{ .Values.s.t }}"),
                        "s: text"))
                .containsExactly(
                        "a nothing b .Values.a.b charts/web/templates/x.yaml:1",
                        "d nothing e .Values.d.e charts/web/templates/x.yaml:1",
                        "s \"text\" t .Values.s.t charts/web/templates/x.yaml:1");
    }

    @Test
    void partialsAndFilesThatAreLeftOutAreNotRendered() {
        String read = "{{ .Values.a.b }}";

        assertThat(failures(Map.of("templates/_x.tpl", read), "{}")).isEmpty();
        assertThat(failures(Map.of("templates/.x.yaml", read), "{}")).isEmpty();
        assertThat(failures(Map.of("files/x.yaml", read), "{}")).isEmpty();
        assertThat(failures(Map.of("templates/skip/x.yaml", read, ".helmignore", "# no\nskip/\n"), "{}"))
                .isEmpty();
        assertThat(failures(Map.of("templates/x.yaml", read, ".helmignore", "templates/?.yaml"), "{}"))
                .isEmpty();
        assertThat(failures(Map.of("templates/x.yaml", read, ".helmignore", "*.txt\n/x.yaml\n[z].yaml"), "{}"))
                .hasSize(1);
        assertThat(failures(Map.of("templates/NOTES.txt", read), "{}")).hasSize(1);
        assertThat(failures(Map.of("templates/x.yaml", read, "Chart.yaml", "{name: web, type: library}"), "{}"))
                .isEmpty();
    }

    @Test
    void ofTwoTemplatesOfOneNameNeitherIsFollowed() {
        String define = "{{ define \"x\" }}{{ .Values.a.b }}{{ end }}";

        assertThat(failures(Map.of("templates/a.yaml", define, "templates/b.yaml", "{{ include \"x\" . }}"), "{}"))
                .hasSize(1);
        assertThat(failures(
                        Map.of(
                                "templates/a.yaml",
                                define,
                                "templates/_b.tpl",
                                define,
                                "templates/c.yaml",
                                "{{ include \"x\" . }}"),
                        "{}"))
                .isEmpty();
    }

    @Test
    void aTemplateThatCallsItselfEnds() {
        assertThat(failures(
                        Map.of(
                                "templates/a.yaml",
                                "{{ define \"x\" }}{{ include \"x\" . }}{{ end }}{{ include \"x\" . }}"),
                        "{}"))
                .isEmpty();
    }

    @Test
    void anUnreadableTemplateSilencesTheChart() {
        assertThat(failures(Map.of("templates/a.yaml", "{{ .Values.a.b }}", "templates/b.yaml", "{{ if }"), "{}"))
                .isEmpty();
    }

    @Test
    void whatAChartInAChartReadsStandsBelowItsName() {
        Map<String, String> files = Map.of(
                "charts/db/Chart.yaml", "{name: db, version: 1.0.0}",
                "charts/db/templates/x.yaml", "{{ .Values.a.b }}{{ .Values.global.c }}",
                "templates/x.yaml", "{{ .Values.db.x }}");

        assertThat(failures(files, "{}"))
                .containsExactly("db.a nothing b .Values.a.b charts/web/charts/db/templates/x.yaml:1");
        assertThat(failures(files, "db: {a: {b: 1}}")).isEmpty();
    }

    private static List<String> failures(Map<String, String> files, String values) {
        ChartValues.Coalesced seen = ChartValues.of(
                        Examples.chart(new TreeMap<>(files)), Examples.values(values), false)
                .orElseThrow();
        return new Templates()
                .failures(seen.chart(), seen.values(), FieldPath.root()).stream()
                        .map(read -> read.path() + " " + read.got() + " " + read.field() + " " + read.read() + " "
                                + read.place())
                        .toList();
    }
}
