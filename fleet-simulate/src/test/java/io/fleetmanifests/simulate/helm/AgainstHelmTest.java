package io.fleetmanifests.simulate.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fleetmanifests.simulate.helm.AgainstHelm.Example;
import io.fleetmanifests.validate.helm.ChartFiles;
import io.fleetmanifests.validate.helm.ChartLoader;
import io.fleetmanifests.validate.helm.ChartValues;
import io.fleetmanifests.validate.helm.HelmChart;
import io.fleetmanifests.validate.helm.schema.SchemaReading;
import io.fleetmanifests.validate.helm.schema.ValuesSchema;
import io.fleetmanifests.validate.helm.template.FailedRead;
import io.fleetmanifests.validate.helm.template.Templates;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What fleet-validate says of charts without Helm is what Helm says; skipped where helm-java has no library for the platform. */
final class AgainstHelmTest {

    private static final int FEWEST_SCHEMAS = 300;
    private static final int FEWEST_TEMPLATES = 150;

    private Optional<HelmEngine> found = Optional.empty();

    @BeforeEach
    void helmIsAtHand() {
        found = HelmEngine.find();
        assumeTrue(found.isPresent(), "helm-java brings no native library for this platform");
    }

    @AfterEach
    void close() {
        found.ifPresent(HelmEngine::close);
    }

    @Test
    void schemasAcceptAndRefuseTheSameValues() {
        List<Example> examples = AgainstHelm.examples("schemas.txt", 1);
        List<String> different = new ArrayList<>();
        for (Example example : examples) {
            String refusal = AgainstHelm.refusal(
                    found.orElseThrow(),
                    Map.of("values.schema.json", example.text(), "templates/x.yaml", "a: b\n"),
                    example.values());
            boolean accepted = ValuesSchema.read(example.text()) instanceof SchemaReading.Usable usable
                    && usable.schema()
                            .check(AgainstHelm.object(example.values()), FieldPath.root())
                            .isEmpty();
            if (accepted != refusal.isEmpty() || accepted != example.verdict().equals("+")) {
                different.add(example + " " + refusal);
            }
        }

        assertThat(different).isEmpty();
        assertThat(examples).hasSizeGreaterThan(FEWEST_SCHEMAS);
    }

    @Test
    void noReleaseThatHelmRendersIsRefused() {
        List<Example> examples = AgainstHelm.examples("templates.txt", 2);
        List<String> wrong = new ArrayList<>();
        for (Example example : examples) {
            Map<String, String> files = Map.of(
                    "templates/x.yaml", example.text() + "\n", "f.txt", "{{ $_ := set .Values \"a\" (dict \"b\" 1) }}");
            String refusal = AgainstHelm.refusal(found.orElseThrow(), files, example.values());
            List<FailedRead> failures = failures(files, example.values());
            if (refusal.isEmpty() != example.verdict().equals("renders")
                    || (refusal.isEmpty() && !failures.isEmpty())) {
                wrong.add(example + " " + refusal + failures);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(examples).hasSizeGreaterThan(FEWEST_TEMPLATES);
    }

    private static List<FailedRead> failures(Map<String, String> files, String values) {
        ChartValues.Coalesced seen =
                ChartValues.of(chart(files), AgainstHelm.object(values), true).orElseThrow();
        return new Templates().failures(seen.chart(), seen.values(), FieldPath.root());
    }

    private static HelmChart chart(Map<String, String> files) {
        return new ChartLoader(path -> Optional.empty())
                .load(ChartFiles.of("chart", AgainstHelm.bytes(files)))
                .orElseThrow();
    }

    private static final String VALUES = "a: 1\nt: {x: 1, u: {z: 2}}\nl: [1, 2]\nsub: {s: 5}\nglobal: {g: 1}\n";

    /** Dumps the values that it sees. */
    private static final String DUMP = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: %s}
            data: {values: {{ .Values | toJson | quote }}}
            """;

    private static final Map<String, String> NESTED = Map.of(
            "Chart.yaml",
            """
            {apiVersion: v2, name: web, version: 1.0.0, dependencies: [
              {name: sub, version: 1.0.0, condition: "sub.on,on", tags: [one, two]},
              {name: sub, version: 1.0.0, alias: other, condition: other.on},
              {name: deep, version: 1.0.0}]}
            """,
            "values.yaml",
            VALUES,
            "templates/x.yaml",
            DUMP.formatted("web"),
            "charts/sub/Chart.yaml",
            "{apiVersion: v2, name: sub, version: 1.0.0}",
            "charts/sub/values.yaml",
            "s: 1\nt: {u: 1}\nw: 3\nglobal: {g: 2, h: {i: 1}}\n",
            "charts/sub/templates/x.yaml",
            DUMP.formatted("sub-{{ .Chart.Name }}"),
            "charts/deep/Chart.yaml",
            "{apiVersion: v2, name: deep, version: 1.0.0, dependencies: [{name: low, version: 1.0.0, condition: low.on}]}",
            "charts/deep/charts/low/Chart.yaml",
            "{apiVersion: v2, name: low, version: 1.0.0}",
            "charts/deep/charts/low/values.yaml",
            "x: 1\n");

    @Test
    void templatesSeeTheSameValues() throws JsonProcessingException {
        for (String values : List.of(
                "{}",
                "{a: null, m: null, t: {x: null, q: null, u: {z: null, p: 1}}}",
                "{t: null, l: null, new: null}",
                "{t: 5, l: {x: 1}, a: {b: 1}}",
                "{t: {u: 5, m: 1}, m: {a: 1}}",
                "{sub: {s: null, t: {u: null, v: 1}, w: 1, new: null}}",
                "{sub: {on: false}}",
                "{on: false}",
                "{tags: {one: false}}",
                "{tags: {one: false, two: true}}",
                "{tags: {one: false}, sub: {on: true}}",
                "{sub: {on: 'no'}, on: false}",
                "{other: {on: false}, global: {h: {j: 2}, k: 1}}",
                "{global: {g: null, h: {i: null}}, sub: {global: {g: 7, h: {i: 8, l: 9}}}}",
                "{global: {h: 1}}",
                "{global: {g: {a: 1}}}",
                "{global: 5}",
                "{sub: {global: 5}}",
                "{deep: {low: {on: false}}}",
                "{deep: {low: {x: null, z: 1}}}")) {
            Rendering rendering = AgainstHelm.render(found.orElseThrow(), NESTED, values);
            assertThat(rendering).as(values).isInstanceOf(Rendering.Objects.class);
            ChartValues.Coalesced seen = ChartValues.of(chart(NESTED), AgainstHelm.object(values), true)
                    .orElseThrow();
            JsonNode expected = ((Rendering.Objects) rendering)
                    .objects().stream()
                            .map(object -> object.manifest().content())
                            .filter(object ->
                                    object.at("/metadata/name").asText().equals("web"))
                            .findFirst()
                            .orElseThrow();

            assertThat(new ObjectMapper().readTree(seen.values().toString()))
                    .as(values)
                    .isEqualTo(new ObjectMapper()
                            .readTree(expected.at("/data/values").asText()));
        }
    }
}
