package io.fleetmanifests.validate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class JunitReportTest {

    @Test
    void aFileIsASuiteAndAnObjectACase() {
        assertThat(JunitReport.write(
                        ReportTrees.report("infra/three.yaml", ReportTrees.THREE, "infra/torn.yaml", "a: [")))
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="fleet-validate" tests="4" failures="1" errors="1" skipped="1">
                  <testsuite name="infra/three.yaml" tests="3" failures="1" errors="0" skipped="1">
                    <testcase name="HelmRepository infra/broken" classname="infra/three.yaml">
                      <failure message="is not a field that the schema knows" type="schema-unknown-field">\
                infra/three.yaml:4:8 error schema-unknown-field HelmRepository infra/broken spec.urll: is not a field that the schema \
                knows</failure>
                    </testcase>
                    <testcase name="Secret infra/ca" classname="infra/three.yaml">
                      <skipped message="no schema of its kind is known"/>
                      <system-out>infra/three.yaml:9:13 warning secret-clear-text Secret infra/ca stringData: has 1 value that \
                everybody can read; encrypt the file with SOPS, or let an operator write the Secret</system-out>
                    </testcase>
                    <testcase name="HelmRepository infra/fine" classname="infra/three.yaml"/>
                  </testsuite>
                  <testsuite name="infra/torn.yaml" tests="1" failures="0" errors="1" skipped="0">
                    <testcase name="the file itself" classname="infra/torn.yaml">
                      <error message="a value is missing before this" type="yaml-syntax">infra/torn.yaml:1:5 error \
                yaml-syntax: a value is missing before this</error>
                    </testcase>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void twoErrorsAreOneFailureAndSuppressionsAreCasesOfTheirFile() {
        String xml = JunitReport.write(ReportTrees.report(
                ".fleet-validate.yaml",
                "suppressions: [{rule: schema-type}]",
                "a.yaml",
                "{apiVersion: v1, kind: ConfigMap, metadata: {name: A, namespace: B}}"));

        assertThat(xml)
                .contains("<testcase name=\"the file itself\" classname=\".fleet-validate.yaml\">\n"
                        + "      <failure message=\"has no reason\" type=\"suppression-form\">")
                .contains(
                        ", and 1 more\" type=\"metadata-name\">a.yaml:1:52 error metadata-name ConfigMap B/A metadata.name: ")
                .contains("\na.yaml:1:66 error metadata-namespace ConfigMap B/A metadata.namespace: ");
    }

    @Test
    void objectsOfOneNameHaveTheirOwnFindings() {
        String object = "{apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: {k: v}}\n";

        String xml = JunitReport.write(ReportTrees.report("a.yaml", object + "---\n" + object + "---\n" + object));

        assertThat(xml.lines().filter(line -> line.contains("system-out")).map(line -> line.substring(0, 35)))
                .containsExactly(
                        "      <system-out>a.yaml:1:65 warni",
                        "      <system-out>a.yaml:3:65 warni",
                        "      <system-out>a.yaml:5:65 warni");
    }

    @Test
    void isXmlWhateverStandsInANameOrMessage() {
        String name = "\\0\\x01\\x1f\\x7f\\x85\\uFFFE\\uFFFF\\U0001F600\\U0001FFFF<&>\\\"']]>\\t\\n";
        String xml = JunitReport.write(ReportTrees.report(
                "a<&>'.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: \"" + name + "\"}}"));

        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml))))
                .doesNotThrowAnyException();
        assertThat(xml)
                .contains(
                        "name=\"ConfigMap \\u0000\\u0001\\u001f\\u007f\\u0085\\ufffe\\uffff\uD83D\uDE00\\u1ffff&lt;&amp;&gt;&quot;']]&gt;"
                                + "\\u0009\\u000a\"");
    }

    @Test
    void aTreeWithoutAnythingIsASuiteWithoutCases() {
        assertThat(JunitReport.write(ReportTrees.report())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="fleet-validate" tests="0" failures="0" errors="0" skipped="0">
                </testsuites>
                """);
    }
}
