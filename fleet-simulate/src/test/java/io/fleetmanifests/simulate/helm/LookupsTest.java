package io.fleetmanifests.simulate.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '#',
            value = {
                "{{ lookup \"v1\" \"Secret\" .ns \"a\" }}      => {{ pick (dict) \"v1\" \"Secret\" .ns \"a\" }}",
                "{{- (lookup \"v1\" $k `b` \"lookup c\").data }} => {{- (pick (dict) \"v1\" $k `b` \"lookup c\").data }}",
                "{{ \"a\" | lookup \"v1\" \"Secret\" \"ns\" }} => {{ \"a\" | pick (dict) \"v1\" \"Secret\" \"ns\" }}",
                "lookup {{ .Values.lookup }} {{ $lookup }} => lookup {{ .Values.lookup }} {{ $lookup }}",
                "{{ include \"web.lookup \" . }} => {{ include \"web.lookup \" . }}",
                "{{/* lookup it */}} {{ \"}} lookup \" }} => {{/* lookup it */}} {{ \"}} lookup \" }}"
            })
    void callsAreReplacedAndNothingElse(String template, String offline) {
        assertThat(new String(
                        Lookups.without(template.strip().getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(offline.strip());
    }

    @Test
    void aChartThatLooksSomethingUpFindsNothingAndAsksNobody() {
        Optional<HelmEngine> found = HelmEngine.find();
        assumeTrue(found.isPresent(), "Helm is not on the class path, or not for this platform");
        Chart chart = Chart.of(Map.of(
                "Chart.yaml",
                "apiVersion: v2\nname: web\nversion: 1.0.0\n".getBytes(StandardCharsets.UTF_8),
                "templates/web.yaml",
                """
                {{- $old := lookup "v1" "Secret" .Release.Namespace "web" }}
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: web
                data:
                  key: {{ if $old }}{{ index $old.data "key" }}{{ else }}new{{ end }}
                """.getBytes(StandardCharsets.UTF_8)));
        try (HelmEngine helm = found.get()) {
            Rendering rendering = helm.render(
                            List.of(new Release("web", "apps", chart, JsonNodeFactory.instance.objectNode(), "1.34.0")))
                    .get(0);

            assertThat(rendering)
                    .isInstanceOfSatisfying(
                            Rendering.Objects.class,
                            objects -> assertThat(objects.objects())
                                    .extracting(object -> object.manifest().content())
                                    .containsExactly(document("""
                            apiVersion: v1
                            kind: ConfigMap
                            metadata:
                              name: web
                            data:
                              key: new
                            """).content()));
        }
    }

    private static Manifest document(String yaml) {
        return YamlReader.readDocuments("expected.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .manifests()
                .get(0);
    }
}
