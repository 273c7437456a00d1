package io.fleetmanifests.validate.report;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.Report;
import java.util.List;

/**
 * A report as JUnit XML, the form in which build servers show tests: a suite for each file, a case for each of its
 * objects. Errors are failures, warnings are the case's output; an object without a schema is skipped, and what could not
 * be checked is an error. Suppressed findings do not show.
 */
public final class JunitReport {

    private final StringBuilder xml = new StringBuilder();

    private JunitReport() {}

    /** The document, with a line break at the end. */
    public static String write(Report report) {
        JunitReport written = new JunitReport();
        written.suites(JunitSuite.of(report));
        return written.xml.toString();
    }

    private void suites(List<JunitSuite> suites) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"fleet-validate\"");
        counts(suites.stream().flatMap(suite -> suite.cases().stream()).toList());
        xml.append(">\n");
        suites.forEach(this::suite);
        xml.append("</testsuites>\n");
    }

    private void suite(JunitSuite suite) {
        xml.append("  <testsuite");
        attribute("name", suite.name());
        counts(suite.cases());
        xml.append(">\n");
        suite.cases().forEach(each -> testCase(suite, each));
        xml.append("  </testsuite>\n");
    }

    private void counts(List<JunitSuite.Case> cases) {
        attribute("tests", String.valueOf(cases.size()));
        attribute("failures", count(cases, JunitSuite.Result.FAILURE));
        attribute("errors", count(cases, JunitSuite.Result.ERROR));
        attribute("skipped", count(cases, JunitSuite.Result.SKIPPED));
    }

    private static String count(List<JunitSuite.Case> cases, JunitSuite.Result result) {
        return String.valueOf(
                cases.stream().filter(each -> each.result() == result).count());
    }

    private void testCase(JunitSuite suite, JunitSuite.Case test) {
        List<Finding> errors = test.findings(Severity.ERROR);
        List<Finding> advice = test.advice();
        xml.append("    <testcase");
        attribute("name", test.name());
        attribute("classname", suite.name());
        boolean empty = test.result() == JunitSuite.Result.SUCCESS && advice.isEmpty();
        xml.append(empty ? "/>\n" : ">\n");
        switch (test.result()) {
            case SUCCESS -> {}
            case SKIPPED -> xml.append("      <skipped message=\"no schema of its kind is known\"/>\n");
            case FAILURE -> fault("failure", errors);
            case ERROR -> fault("error", errors);
        }
        if (!advice.isEmpty()) {
            xml.append("      <system-out>").append(lines(advice)).append("</system-out>\n");
        }
        xml.append(empty ? "" : "    </testcase>\n");
    }

    private void fault(String element, List<Finding> errors) {
        Finding first = errors.get(0);
        xml.append("      <").append(element);
        attribute(
                "message",
                errors.size() == 1 ? first.message() : first.message() + ", and " + (errors.size() - 1) + " more");
        attribute("type", first.rule());
        xml.append('>').append(lines(errors)).append("</").append(element).append(">\n");
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(XmlText.of(value)).append('"');
    }

    private static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(lines.isEmpty() ? "" : "\n").append(XmlText.of(finding.toText())));
        return lines.toString();
    }
}
