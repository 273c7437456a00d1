package io.fleetmanifests.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void writesAFindingToALine() {
        assertThat(TextReport.plain(report())).isEqualTo("""
            b.yaml error metadata-name ConfigMap B metadata.name: must be a DNS-1123 subdomain: lower-case letters, \
            digits, '-' and '.', a letter or digit first and last, got "B"; write "b"
            0 valid, 1 invalid, 1 skipped: v1 ConfigMap (1), 0 not checked, 0 other; 1 error, 0 warnings
            """);
    }

    @Test
    void colorsFindingsBySeverity() {
        assertThat(TextReport.colored(report())).isEqualTo("""
            \u001b[31mb.yaml error metadata-name ConfigMap B metadata.name: must be a DNS-1123 subdomain: lower-case \
            letters, digits, '-' and '.', a letter or digit first and last, got "B"; write "b"\u001b[0m
            0 valid, 1 invalid, 1 skipped: v1 ConfigMap (1), 0 not checked, 0 other; 1 error, 0 warnings
            """);
    }

    @Test
    void writesJsonWithoutKeysThatAreNotKnown() {
        assertThat(JsonReport.write(report())).isEqualTo("""
            {
              "findings" : [
                {
                  "rule" : "metadata-name",
                  "severity" : "error",
                  "file" : "b.yaml",
                  "apiVersion" : "v1",
                  "kind" : "ConfigMap",
                  "name" : "B",
                  "path" : "metadata.name",
                  "message" : "must be a DNS-1123 subdomain: lower-case letters, digits, '-' and '.', \
            a letter or digit first and last, got \\"B\\"",
                  "hint" : "write \\"b\\""
                }
              ],
              "summary" : {
                "valid" : 0,
                "invalid" : 1,
                "skipped" : 1,
                "unchecked" : 0,
                "other" : 0,
                "errors" : 1,
                "warnings" : 0,
                "infos" : 0,
                "suppressed" : 0,
                "skippedKinds" : {
                  "v1 ConfigMap" : 1
                }
              }
            }
            """);
    }

    private static Report report() {
        return FleetValidator.create()
                .validate(ManifestTree.builder()
                        .add(ManifestFile.of(TreePath.of("a.yaml"), Manifest.of(configMap("a"))))
                        .add(ManifestFile.of(TreePath.of("b.yaml"), Manifest.of(configMap("B"))))
                        .build());
    }

    private static ObjectNode configMap(String name) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("apiVersion", "v1")
                .put("kind", "ConfigMap")
                .putObject("metadata")
                .put("name", name);
        return object;
    }
}
