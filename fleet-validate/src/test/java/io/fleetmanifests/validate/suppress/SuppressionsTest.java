package io.fleetmanifests.validate.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    private static final String SECRET = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: ca
              namespace: nginx
            stringData:
              ca.crt: public
            """;
    private static final String CLEAR = "warning secret-clear-text Secret nginx/ca stringData: "
            + "has 1 value that everybody can read; encrypt the file with SOPS, or let an operator write the Secret\n";
    private static final String NAME =
            "infra/ca.yaml:4:9 error metadata-name Secret nginx/CA metadata.name: must be a DNS-1123 "
                    + "subdomain: lower-case letters, digits, '-' and '.', a letter or digit first and last, got \"CA\"; write \"ca\"\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule: secret-clear-text, reason: a public key}",
                "{rule: secret-clear-text, reason: a public key, path: infra/ca.yaml}",
                "{rule: secret-clear-text, reason: a public key, path: 'infra/*.yaml'}",
                "{rule: secret-clear-text, reason: a public key, path: '**/c?.yaml'}",
                "{rule: secret-clear-text, reason: a public key, path: '**'}",
                "{rule: secret-clear-text, reason: a public key, kind: Secret, namespace: nginx, name: ca}"
            })
    void anEntryOfTheFileAcceptsAFinding(String entry) {
        Report report = validate("suppressions: [" + entry + "]", SECRET);

        assertThat(report.toText())
                .isEqualTo(
                        "0 valid, 0 invalid, 1 skipped: v1 Secret (1), 0 not checked, 1 other; 0 errors, 0 warnings, 1 suppressed\n");
        assertThat(report.suppressed())
                .extracting(SuppressedFinding::reason, each -> each.finding().rule(), SuppressedFinding::inObject)
                .containsExactly(tuple("a public key", "secret-clear-text", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path: 'infra/*/ca.yaml'",
                "path: '*.yaml'",
                "path: infra/CA.yaml",
                "kind: ConfigMap",
                "namespace: default",
                "name: tls"
            })
    void anEntryForOtherObjectsAcceptsNothingAndIsTold(String scope) {
        Report report =
                validate("suppressions:\n- rule: secret-clear-text\n  reason: a public key\n  " + scope + "\n", SECRET);

        assertThat(report.toText())
                .isEqualTo(
                        """
                        .fleet-validate.yaml:2:3 warning suppression-unused suppressions[0]: suppresses nothing, there is no \
                        finding of the rule "secret-clear-text" here; delete it
                        """
                                + "infra/ca.yaml:7:3 " + CLEAR
                                + "0 valid, 0 invalid, 1 skipped: v1 Secret (1), 0 not checked, 1 other; 0 errors, 2 warnings\n");
    }

    @Test
    void anErrorThatIsAcceptedFailsNothing() {
        Report report = validate(
                "suppressions: [{rule: metadata-name, reason: the cluster renames it, path: infra/**}]",
                SECRET.replace("name: ca\n", "name: CA\n").replace("stringData:\n  ca.crt: public\n", ""));

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.invalid()).isZero();
        assertThat(report.suppressed())
                .extracting(each -> each.finding().toText() + "\n")
                .containsExactly(NAME);
    }

    @Test
    void anObjectAcceptsFindingsAboutItself() {
        String accepted = SECRET.replace("stringData:", """
                  annotations:
                    fleetmanifests.io/suppress: |
                      secret-clear-text: a public key, see above: it is meant to be read
                stringData:""");

        Report report = validate("{suppressions: []}", accepted + "---\n" + SECRET.replace("name: ca", "name: other"));

        assertThat(report.toText())
                .isEqualTo(
                        "infra/ca.yaml:18:3 " + CLEAR.replace("nginx/ca", "nginx/other")
                                + "0 valid, 0 invalid, 2 skipped: v1 Secret (2), 0 not checked, 1 other; 0 errors, 1 warning, 1 suppressed\n");
        assertThat(report.suppressed())
                .extracting(each -> each.at() + " " + each.inObject() + " " + each.reason())
                .containsExactly("infra/ca.yaml:7:33 true a public key, see above: it is meant to be read");
    }

    @Test
    void anAnnotationThatAcceptsNothingIsTold() {
        Report report = validate("{suppressions: []}", """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: a
                  annotations: {fleetmanifests.io/suppress: "metadata-name: old"}
                """);

        assertThat(report.toText()).isEqualTo("""
                infra/ca.yaml:5:45 warning suppression-unused ConfigMap a metadata.annotations[fleetmanifests.io/suppress]: \
                suppresses nothing, there is no finding of the rule "metadata-name" here; delete it
                0 valid, 0 invalid, 1 skipped: v1 ConfigMap (1), 0 not checked, 1 other; 0 errors, 1 warning
                """);
    }

    @Test
    void anAnnotationWithoutAReasonIsRefused() {
        String silent = SECRET.replace(
                "stringData:", "  annotations: {fleetmanifests.io/suppress: secret-clear-text}\nstringData:");

        assertThat(validate("{suppressions: []}", silent).toText())
                .isEqualTo("""
                infra/ca.yaml:6:45 error suppression-form Secret nginx/ca metadata.annotations[fleetmanifests.io/suppress]: \
                must have lines with a rule, a colon and a reason, got "secret-clear-text"; say which rule it is about and why \
                it is accepted
                """ + "infra/ca.yaml:8:3 " + CLEAR
                        + "0 valid, 0 invalid, 1 skipped: v1 Secret (1), 0 not checked, 1 other; 1 error, 1 warning\n");
    }

    @Test
    void entriesThatAreWrongAreRefusedOneByOne() {
        Report report = validate("""
                suppressions:
                - rule: secret-clear-text
                - rule: secret-clear-text
                  reason: "  "
                - {reason: none}
                - rule: secret-clear-text
                  reason: typo
                  until: 2030-01-01
                  names: ca
                - secret-clear-text
                rules: []
                """, "{}");

        assertThat(report.toText()).isEqualTo("""
                .fleet-validate.yaml:2:3 error suppression-form suppressions[0]: has no reason; say why the findings are accepted
                .fleet-validate.yaml:4:11 error suppression-form suppressions[1].reason: must be a text that is not blank, \
                got "  "; write it or delete it
                .fleet-validate.yaml:5:3 error suppression-form suppressions[2]: has no rule; name a rule
                .fleet-validate.yaml:8:3 error suppression-form suppressions[3].until: is not a known key; delete it, or use one \
                of [rule, reason, path, kind, namespace, name]
                .fleet-validate.yaml:9:3 error suppression-form suppressions[3].names: is not a known key; did you mean "name"?
                .fleet-validate.yaml:10:3 error suppression-form suppressions[4]: must be an object, got "secret-clear-text"; \
                write rule: and reason:
                .fleet-validate.yaml:11:1 error suppression-form rules: is not a known key; delete it, or use one of [suppressions]
                0 valid, 0 invalid, 0 skipped, 0 not checked, 2 other; 7 errors, 0 warnings
                """);
    }

    @Test
    void aFileWithoutAListIsRefused() {
        assertThat(validate("- rule: secret-clear-text", "{}").findings())
                .extracting(finding -> finding.toText())
                .containsExactly(
                        ".fleet-validate.yaml:1:1 error suppression-form suppressions: must be a list of suppressions; "
                                + "start with suppressions:");
    }

    @Test
    void nobodySuppressesWhatIsWrongWithSuppressions() {
        Report report = validate(
                "suppressions: [{rule: suppression-unused, reason: quiet}, {rule: suppression-form, reason: quiet}, {}]",
                "{}");

        assertThat(report.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("suppression-unused", "suppression-unused", "suppression-form", "suppression-form");
    }

    private static Report validate(String suppressions, String yaml) {
        return FleetValidator.create()
                .validate(ManifestTree.builder()
                        .add(YamlReader.read(
                                TreePath.of(".fleet-validate.yaml"), suppressions.getBytes(StandardCharsets.UTF_8)))
                        .add(YamlReader.read(TreePath.of("infra/ca.yaml"), yaml.getBytes(StandardCharsets.UTF_8)))
                        .build());
    }
}
