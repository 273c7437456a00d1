package io.fleetmanifests.validate.helm.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.helm.template.Expression.Command;
import io.fleetmanifests.validate.helm.template.Expression.Pipeline;
import java.util.List;
import java.util.Set;

/** Functions that change the values while templates are rendered: where one may, nothing is certain of what is read. */
final class Mutations {

    private static final Set<String> SETTERS = Set.of("set", "unset");
    private static final Set<String> MERGERS = Set.of("merge", "mustMerge", "mergeOverwrite", "mustMergeOverwrite");

    /** Functions that make an object of their own, and everything in it. */
    private static final Set<String> COPIERS = Set.of("deepCopy", "mustDeepCopy", "fromYaml", "fromJson");

    /** Functions that make an object of their own. */
    private static final Set<String> MAKERS = Set.of("dict", "deepCopy", "mustDeepCopy", "fromYaml", "fromJson");

    private Mutations() {}

    static boolean mayHappen(List<List<Node>> templates, JsonNode values) {
        boolean hidden = hasTemplates(values);
        return templates.stream().anyMatch(nodes -> inNodes(nodes, hidden));
    }

    /** Whether a text among the values is a template, which {@code tpl} renders. */
    private static boolean hasTemplates(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue().contains("{{");
        }
        for (JsonNode inner : value) {
            if (hasTemplates(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inNodes(List<Node> nodes, boolean hidden) {
        return nodes.stream().anyMatch(node -> inNode(node, hidden));
    }

    private static boolean inNode(Node node, boolean hidden) {
        if (node instanceof Node.Action action) {
            return in(action.pipeline(), hidden);
        }
        if (node instanceof Node.Branch branch) {
            return in(branch.pipeline(), hidden)
                    || inNodes(branch.body(), hidden)
                    || inNodes(branch.otherwise(), hidden);
        }
        return node instanceof Node.Call call
                && call.data().filter(data -> in(data, hidden)).isPresent();
    }

    private static boolean in(Pipeline pipeline, boolean hidden) {
        boolean piped = false;
        for (Command command : pipeline.commands()) {
            if (changes(command, piped, hidden) || command.words().stream().anyMatch(word -> inWord(word, hidden))) {
                return true;
            }
            piped = true;
        }
        return false;
    }

    private static boolean inWord(Expression word, boolean hidden) {
        return word instanceof Expression.Inner inner
                ? in(inner.pipeline(), hidden)
                : word instanceof Expression.Fields fields && inWord(fields.of(), hidden);
    }

    private static boolean changes(Command command, boolean piped, boolean hidden) {
        if (!(command.words().get(0) instanceof Expression.Function function)) {
            return false;
        }
        List<Expression> arguments = command.words().subList(1, command.words().size());
        if (SETTERS.contains(function.name())) {
            return arguments.isEmpty() || !isMade(arguments.get(0), MAKERS);
        }
        if (MERGERS.contains(function.name())) {
            // The second of two objects may go into what the first one brought, and that is still elsewhere.
            int all = arguments.size() + (piped ? 1 : 0);
            return arguments.isEmpty() || all > 2 || !isMade(arguments.get(0), COPIERS);
        }
        return function.name().equals("tpl") && (hidden || !isOfValues(arguments));
    }

    private static boolean isMade(Expression expression, Set<String> makers) {
        if (!(expression instanceof Expression.Inner made)) {
            return false;
        }
        List<Command> commands = made.pipeline().commands();
        List<Expression> last = commands.get(commands.size() - 1).words();
        return last.get(0) instanceof Expression.Function function
                && (makers.contains(function.name()) || (function.name().equals("dict") && last.size() == 1));
    }

    /** Whether a text is surely from the values, and not from another file. */
    private static boolean isOfValues(List<Expression> arguments) {
        return !arguments.isEmpty()
                && arguments.get(0) instanceof Expression.Fields fields
                && fields.names().contains("Values");
    }
}
