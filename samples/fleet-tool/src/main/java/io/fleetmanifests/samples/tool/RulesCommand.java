package io.fleetmanifests.samples.tool;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.validate.rule.Rule;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fleet-tool rules}. */
@Command(name = "rules", description = "Lists every rule: id, severity, what it checks, who enforces it upstream.")
final class RulesCommand implements Callable<Integer> {

    /** The forms of the list. */
    enum Format {
        TEXT,
        JSON;

        /** The name on the command line. */
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "F", description = "text or json; text if not given.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        PrintWriter stdout = spec.commandLine().getOut();
        stdout.print(format == Format.JSON ? json() : text());
        stdout.flush();
        return ExitCodes.FINE;
    }

    /** A line a rule: severity and id in columns, then what it asks for, who says so, and its page. */
    private static String text() {
        int longest = AllRules.list().stream()
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Rule rule : AllRules.list()) {
            text.append("%-7s  %s  ".formatted(rule.severity().wireName(), padded(rule.id(), longest)))
                    .append(rule.summary())
                    .append(" [")
                    .append(rule.source())
                    .append(rule.versions().isEmpty() ? "" : ", " + rule.versions())
                    .append("] ")
                    .append(AllRules.page(rule))
                    .append('\n');
        }
        return text.toString();
    }

    private static String padded(String id, int width) {
        return id + " ".repeat(width - id.length());
    }

    private static String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode rules = json.putArray("rules");
        for (Rule rule : AllRules.list()) {
            ObjectNode entry = rules.addObject();
            entry.put("id", rule.id())
                    .put("severity", rule.severity().wireName())
                    .put("level", rule.level().wireName())
                    .put("summary", rule.summary())
                    .put("source", rule.source())
                    .put("page", AllRules.page(rule));
            if (!rule.versions().isEmpty()) {
                entry.put("versions", rule.versions());
            }
        }
        return json.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }
}
