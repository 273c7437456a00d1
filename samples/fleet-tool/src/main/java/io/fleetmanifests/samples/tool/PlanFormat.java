package io.fleetmanifests.samples.tool;

import io.fleetmanifests.validate.plan.Plan;
import io.fleetmanifests.validate.report.PlanJson;
import io.fleetmanifests.validate.report.PlanMarkdown;
import java.util.Locale;

/** The forms that {@code plan} prints a plan in. */
enum PlanFormat {
    TEXT,
    JSON,
    MARKDOWN;

    /** The name on the command line. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(Plan plan) {
        return switch (this) {
            case TEXT -> plan.toText();
            case JSON -> PlanJson.write(plan);
            case MARKDOWN -> PlanMarkdown.of(plan);
        };
    }
}
