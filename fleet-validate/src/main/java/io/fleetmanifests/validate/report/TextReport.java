package io.fleetmanifests.validate.report;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.Report;

/** A report for people: a line for each finding, and one with the counts. */
public final class TextReport {

    private static final String RESET = "\u001b[0m";

    private TextReport() {}

    /** The report without color; each line ends with a line break. */
    public static String plain(Report report) {
        return report.toText();
    }

    /** The report for a terminal: errors in red, warnings in yellow, the rest in blue. */
    public static String colored(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(color(finding.severity()))
                    .append(finding.toText())
                    .append(RESET)
                    .append('\n');
        }
        return text.append(report.summary()).append('\n').toString();
    }

    private static String color(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case INFO -> "\u001b[34m";
        };
    }
}
