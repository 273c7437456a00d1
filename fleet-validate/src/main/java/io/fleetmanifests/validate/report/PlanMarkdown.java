package io.fleetmanifests.validate.report;

import io.fleetmanifests.validate.plan.Action;
import io.fleetmanifests.validate.plan.Change;
import io.fleetmanifests.validate.plan.Leftover;
import io.fleetmanifests.validate.plan.PathChange;
import io.fleetmanifests.validate.plan.Plan;
import io.fleetmanifests.validate.plan.Rewrite;
import java.util.List;
import java.util.stream.Collectors;

/** A plan for a pull request: the counts, a table a kind of change, creations folded away. */
public final class PlanMarkdown {

    private PlanMarkdown() {}

    /** The page; each line ends with a line break. */
    public static String of(Plan plan) {
        StringBuilder page = new StringBuilder("**").append(plan.summary()).append("**\n");
        for (Action action : Action.values()) {
            List<Change> changes = plan.changes().stream()
                    .filter(change -> change.action() == action)
                    .toList();
            if (!changes.isEmpty()) {
                table(page, action, changes);
            }
        }
        if (!plan.leftovers().isEmpty()) {
            page.append("\n### left behind\n\n| cluster | object | why |\n|---|---|---|\n");
            plan.leftovers().forEach(leftover -> row(page, leftover));
        }
        if (!plan.rewrites().isEmpty()) {
            page.append("\n<details><summary>rewritten ").append(plan.rewrites().size());
            page.append("</summary>\n\n### rewritten\n\n| cluster | object | what changes |\n|---|---|---|\n");
            plan.rewrites().forEach(rewrite -> row(page, rewrite));
            page.append("\n</details>\n");
        }
        return page.toString();
    }

    private static void table(StringBuilder page, Action action, List<Change> changes) {
        boolean folded = action == Action.CREATE;
        page.append(folded ? "\n<details><summary>create " + changes.size() + "</summary>\n" : "");
        page.append("\n### ").append(action.wireName()).append("\n\n");
        page.append("| cluster | object | what changes | why |\n|---|---|---|---|\n");
        changes.forEach(change -> row(page, change));
        page.append(folded ? "\n</details>\n" : "");
    }

    private static void row(StringBuilder page, Change change) {
        page.append("| ").append(cluster(change.cluster()));
        page.append(" | ").append(cell(change.object().toString()));
        page.append(" | ")
                .append(change.paths().stream()
                        .map(PathChange::toString)
                        .map(PlanMarkdown::cell)
                        .collect(Collectors.joining("<br>")));
        page.append(" | ").append(cell(change.why())).append(" |\n");
    }

    private static void row(StringBuilder page, Leftover leftover) {
        page.append("| ").append(cluster(leftover.cluster()));
        page.append(" | ").append(cell(leftover.object().toString()));
        page.append(" | ").append(cell(leftover.why())).append(" |\n");
    }

    private static void row(StringBuilder page, Rewrite rewrite) {
        page.append("| ").append(cluster(rewrite.cluster()));
        page.append(" | ").append(cell(rewrite.object().toString()));
        page.append(" | ").append(cell(rewrite.why())).append(" |\n");
    }

    private static String cluster(String name) {
        return name.isEmpty() ? "management" : cell(name);
    }

    /** A value must not end its cell, or be taken for a tag. */
    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("\r", "")
                .replace("\n", " ");
    }
}
