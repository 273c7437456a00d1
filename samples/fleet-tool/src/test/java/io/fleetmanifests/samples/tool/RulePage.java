package io.fleetmanifests.samples.tool;

import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The page of a rule, made of what the rule says of itself and of its examples, with what its module's tests hold of them. */
final class RulePage {

    private static final int MOST_LINES = 200;
    private static final int MOST_DOCUMENTS = 20;

    private RulePage() {}

    static String of(Rule rule) {
        RuleExamples fixtures = RuleExamples.of(rule.id());
        StringBuilder page = new StringBuilder();
        page.append("# ").append(rule.id()).append("\n\n");
        page.append(sentence(rule.summary())).append("\n\n");
        fixtures.text("about.md").ifPresent(about -> page.append(about.strip()).append("\n\n"));
        page.append("| | |\n|---|---|\n");
        page.append("| severity | ").append(rule.severity().wireName()).append(" |\n");
        page.append("| level | ").append(rule.level().wireName()).append(" |\n");
        page.append("| upstream | `").append(rule.source()).append("` |\n");
        if (!rule.versions().isEmpty()) {
            page.append("| versions | ").append(rule.versions()).append(" |\n");
        }
        for (String example : fixtures.examples("bad")) {
            page.append("\n## Refused\n\n");
            document(page, fixtures, example);
            page.append("\nsays\n\n```\n")
                    .append(fixtures.text(example + ".txt").orElse(""))
                    .append("```\n");
        }
        for (String example : fixtures.examples("good")) {
            page.append("\n## Accepted\n\n");
            document(page, fixtures, example);
        }
        return page.toString();
    }

    private static void document(StringBuilder page, RuleExamples fixtures, String example) {
        fixtures.text(example + "-crds.yaml")
                .ifPresent(crds -> page.append("with\n\n```yaml\n").append(crds).append("```\n\nthe object\n\n"));
        fixtures.text(example + "-before.yaml")
                .ifPresent(before ->
                        page.append("before:\n\n```yaml\n").append(before).append("```\n\nafter:\n\n"));
        SortedMap<String, String> before = fixtures.files(example + "-before");
        SortedMap<String, String> files = fixtures.files(example);
        if (!before.isEmpty()) {
            // What stays is shown once.
            before.entrySet().removeIf(file -> file.getValue().equals(files.get(file.getKey())));
            page.append("before:\n\n");
            before.forEach((path, text) -> file(page, path, text));
            page.append("\nafter:\n\n");
        }
        files.forEach((path, text) -> file(page, path, text));
        fixtures.text(example + ".yaml")
                .ifPresent(
                        text -> page.append("```yaml\n").append(beginning(text)).append("```\n"));
    }

    private static void file(StringBuilder page, String path, String text) {
        page.append("`")
                .append(path)
                .append("`\n\n```")
                .append(path.endsWith(".json") ? "json" : "yaml")
                .append('\n')
                .append(text)
                .append("```\n");
    }

    /** Nobody reads the hundredth document of a rule that counts. */
    private static String beginning(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() <= MOST_LINES
                        || lines.stream().filter("---"::equals).count() <= MOST_DOCUMENTS
                ? text
                : lines.stream().limit(MOST_DOCUMENTS).collect(Collectors.joining("\n", "", "\n")) + "# and so on, "
                        + lines.size() + " lines in all\n";
    }

    private static String sentence(String summary) {
        int first = summary.offsetByCodePoints(0, 1);
        String start = summary.substring(0, first);
        // A field's or a kind's name keeps its own case.
        boolean word = summary.substring(0, Math.max(summary.indexOf(' '), first))
                .chars()
                .allMatch(Character::isLowerCase);
        return (word ? start.toUpperCase(Locale.ROOT) : start) + summary.substring(first) + ".";
    }
}
