package io.fleetmanifests.samples.tool;

import io.fleetmanifests.validate.Report;
import io.fleetmanifests.validate.report.JsonReport;
import io.fleetmanifests.validate.report.JunitReport;
import io.fleetmanifests.validate.report.SarifReport;
import io.fleetmanifests.validate.report.TextReport;
import java.util.Locale;

/** The forms that {@code validate} prints a report in. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT;

    /** The name on the command line. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(Report report, boolean colored) {
        return switch (this) {
            case TEXT -> colored ? TextReport.colored(report) : TextReport.plain(report);
            case JSON -> JsonReport.write(report);
            case SARIF -> SarifReport.write(report);
            case JUNIT -> JunitReport.write(report);
        };
    }
}
