package io.fleetmanifests.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

    private static final String SUPPRESSIONS = "suppressions: [{rule: secret-clear-text, reason: a public key}]";

    @Test
    void aFindingIsAResultWithItsRule() {
        String yaml = ReportTrees.THREE.substring(0, ReportTrees.THREE.indexOf("---"));

        assertThat(SarifReport.write(ReportTrees.report("infra/a b.yaml", yaml)))
                .isEqualTo("""
                {
                  "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version" : "2.1.0",
                  "runs" : [
                    {
                      "tool" : {
                        "driver" : {
                          "name" : "fleet-validate",
                          "rules" : [
                            {
                              "id" : "schema-unknown-field",
                              "shortDescription" : {
                                "text" : "an object has no field that its schema does not know (strict validation)"
                              },
                              "help" : {
                                "text" : "an object has no field that its schema does not know (strict validation); enforced by \
                k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning; see docs/rules/schema-unknown-field.md",
                                "markdown" : "an object has no field that its schema does not know (strict validation)\\n\\nEnforced \
                by k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning. See \
                [docs/rules/schema-unknown-field.md](docs/rules/schema-unknown-field.md)."
                              },
                              "defaultConfiguration" : {
                                "level" : "error"
                              }
                            }
                          ]
                        }
                      },
                      "invocations" : [
                        {
                          "executionSuccessful" : true
                        }
                      ],
                      "originalUriBaseIds" : {
                        "%SRCROOT%" : {
                          "description" : {
                            "text" : "the root of the tree that was validated"
                          }
                        }
                      },
                      "results" : [
                        {
                          "ruleId" : "schema-unknown-field",
                          "ruleIndex" : 0,
                          "level" : "error",
                          "message" : {
                            "text" : "spec.urll: is not a field that the schema knows"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "infra/a%20b.yaml",
                                  "uriBaseId" : "%SRCROOT%"
                                },
                                "region" : {
                                  "startLine" : 4,
                                  "startColumn" : 8
                                }
                              },
                              "logicalLocations" : [
                                {
                                  "name" : "broken",
                                  "fullyQualifiedName" : "HelmRepository infra/broken",
                                  "kind" : "resource"
                                }
                              ]
                            }
                          ],
                          "partialFingerprints" : {
                            "fleetFinding/v1" : "09e26970406c0689d1c1bd981fc65d34dd91bb57cd67eacc567440b6f421d34a:1"
                          }
                        }
                      ],
                      "columnKind" : "unicodeCodePoints"
                    }
                  ]
                }
                """);
    }

    @Test
    void aSuppressedFindingSaysWhoAcceptsItAndWhy() {
        JsonNode result = results(
                        ReportTrees.report(".fleet-validate.yaml", SUPPRESSIONS, "infra/three.yaml", ReportTrees.THREE))
                .get(1);

        assertThat(result.path("ruleId").asText()).isEqualTo("secret-clear-text");
        assertThat(result.path("suppressions")).hasToString("""
                [{"kind":"external","status":"accepted","justification":"a public key","location":{"physicalLocation":\
                {"artifactLocation":{"uri":".fleet-validate.yaml","uriBaseId":"%SRCROOT%"},\
                "region":{"startLine":1,"startColumn":16}}}}]""");
    }

    @Test
    void whatWasNotCheckedIsANotification() {
        JsonNode run = run(ReportTrees.report("infra/three.yaml", ReportTrees.THREE, "torn.yaml", "a: ["));

        assertThat(run.path("invocations")).hasToString("""
                [{"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error","message":{"text":"not all of the \
                file could be checked"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"torn.yaml",\
                "uriBaseId":"%SRCROOT%"}}}]},{"level":"note","message":{"text":"1 object of v1 Secret skipped, no schema is \
                known"}}]}]""");
    }

    @Test
    void fingerprintsStayWhenLinesMove() {
        List<String> before = fingerprints(ReportTrees.report("a.yaml", ReportTrees.THREE));
        List<String> after = fingerprints(ReportTrees.report("a.yaml", "# moved\n\n" + ReportTrees.THREE));

        assertThat(after).isEqualTo(before).hasSize(2).doesNotHaveDuplicates();
        assertThat(fingerprints(ReportTrees.report("b.yaml", ReportTrees.THREE)))
                .doesNotContainAnyElementsOf(before);
    }

    @Test
    void findingsThatAreAlikeHaveFingerprintsOfTheirOwn() {
        List<String> fingerprints = fingerprints(ReportTrees.report("a.yaml", "a: ]\n---\nb: ]\n"));

        assertThat(fingerprints).hasSize(2).doesNotHaveDuplicates();
        assertThat(fingerprints.get(0)).endsWith(":1");
        assertThat(fingerprints.get(1)).isEqualTo(fingerprints.get(0).replace(":1", ":2"));
    }

    /** What the schema of SARIF demands and a change of the writer could break; CI compares with the schema itself. */
    @Test
    void holdsToWhatTheSchemaDemands() {
        Report report = ReportTrees.report(
                ".fleet-validate.yaml",
                SUPPRESSIONS,
                "infra/three.yaml",
                ReportTrees.THREE,
                "torn.yaml",
                "a: [",
                "b.yaml",
                "a: *b");
        JsonNode run = run(report);
        List<String> ids = new ArrayList<>();
        run.at("/tool/driver/rules").forEach(rule -> ids.add(rule.path("id").asText()));

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(results(report)).hasSize(report.findings().size() + 1).allSatisfy(result -> {
            assertThat(ids.get(result.path("ruleIndex").asInt()))
                    .isEqualTo(result.path("ruleId").asText());
            assertThat(result.path("level").asText()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asText()).isNotEmpty();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).matches("[A-Za-z0-9._~/%-]+");
            assertThat(place.at("/region/startLine").asInt(1)).isPositive();
            assertThat(place.at("/region/startColumn").asInt(1)).isPositive();
        });
    }

    @Test
    void aPlaceThatIsNotKnownIsLeftOut() {
        Report report = ReportTrees.report("a.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: A}}");
        ObjectNode json = SarifReport.toJson(report);

        assertThat(json.at("/runs/0/results/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(1);
        assertThat(SarifReport.level(Severity.INFO)).isEqualTo("note");
    }

    @ParameterizedTest
    @CsvSource({
        "infra/a.yaml, infra/a.yaml",
        "a b.yaml, a%20b.yaml",
        "100%.yaml, 100%25.yaml",
        "a:b#c?d, a%3Ab%23c%3Fd",
        "ü/€/😀, %C3%BC/%E2%82%AC/%F0%9F%98%80"
    })
    void pathsAreUris(String path, String uri) {
        assertThat(RelativeUri.of(path)).isEqualTo(uri);
    }

    private static JsonNode run(Report report) {
        return SarifReport.toJson(report).at("/runs/0");
    }

    private static List<JsonNode> results(Report report) {
        List<JsonNode> results = new ArrayList<>();
        run(report).path("results").forEach(results::add);
        return results;
    }

    private static List<String> fingerprints(Report report) {
        return results(report).stream()
                .map(result -> result.at("/partialFingerprints")
                        .path("fleetFinding/v1")
                        .asText())
                .toList();
    }
}
