package io.fleetmanifests.validate.helm.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.helm.PartialValues;
import io.fleetmanifests.validate.helm.template.Expression.Pipeline;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows templates as Go runs them, as long as it is certain what comes next. A body of which nobody knows whether it runs is
 * passed over. For one release.
 */
final class TemplateRun {

    /** Templates that call themselves end somewhere, and a loop in a loop in a loop need not be followed to its end. */
    private static final int MOST_STEPS = 50_000;

    private static final int DEEPEST = 40;

    /**
     * A template with a name.
     *
     * @param place the file that it stands in
     */
    record Named(String place, List<Node> nodes) {

        /** Which one of two counts is not known. */
        static final Named SEVERAL = new Named("", List.of());
    }

    private final Map<String, Named> named;
    private final Map<FieldPath, FailedRead> failures;
    private int steps;
    private int depth;

    TemplateRun(Map<String, Named> named, Map<FieldPath, FailedRead> failures) {
        this.named = named;
        this.failures = failures;
    }

    /** Whether what comes behind a node still runs. */
    private enum Flow {
        ON,
        MAYBE
    }

    /** Follows a file, or a template that is called. */
    void render(String place, List<Node> nodes, Value dot) {
        run(nodes, new Frame(place, new Scope(dot), dot));
    }

    /** Where a node stands. */
    record Frame(String place, Scope scope, Value dot) {

        Frame at(Value other) {
            return new Frame(place, scope, other);
        }
    }

    private Flow run(List<Node> nodes, Frame frame) {
        for (Node node : nodes) {
            if (++steps > MOST_STEPS) {
                return Flow.MAYBE;
            }
            if (run(node, frame) == Flow.MAYBE) {
                return Flow.MAYBE;
            }
        }
        return Flow.ON;
    }

    private Flow run(Node node, Frame frame) {
        try {
            if (node instanceof Node.Action action) {
                value(action.pipeline(), frame);
            } else if (node instanceof Node.Branch branch) {
                return branch(branch, frame);
            } else if (node instanceof Node.Call call) {
                Value data = call.data().isPresent() ? value(call.data().get(), frame) : Value.none();
                call(call.name(), data);
            }
            return node instanceof Node.Leave ? Flow.MAYBE : Flow.ON;
        } catch (ReadFailure e) {
            // Helm stops here. What else would stop it after this one is mended is worth knowing as well.
            failures.putIfAbsent(e.read().path(), e.read());
            if (node instanceof Node.Action action) {
                action.pipeline().variables().forEach(name -> forget(action.pipeline(), name, frame));
            } else if (node instanceof Node.Branch branch) {
                return passOver(branch, frame);
            }
            return Flow.ON;
        }
    }

    private static void forget(Pipeline pipeline, String name, Frame frame) {
        if (pipeline.assigns()) {
            frame.scope().assign(name, Value.unknown());
        } else {
            frame.scope().declare(name, Value.unknown());
        }
    }

    private Flow branch(Node.Branch branch, Frame frame) throws ReadFailure {
        int mark = frame.scope().mark();
        try {
            if (branch.kind() == Node.Branch.Kind.RANGE) {
                return range(branch, frame);
            }
            Value value = value(branch.pipeline(), frame);
            Optional<Boolean> truth = value.truth();
            if (truth.isEmpty()) {
                return passOver(branch, frame);
            }
            boolean with = branch.kind() == Node.Branch.Kind.WITH;
            return truth.get() ? run(branch.body(), with ? frame.at(value) : frame) : run(branch.otherwise(), frame);
        } finally {
            frame.scope().reset(mark);
        }
    }

    private static Flow passOver(Node.Branch branch, Frame frame) {
        frame.scope().blur(branch.body());
        frame.scope().blur(branch.otherwise());
        boolean ownTurns = branch.kind() == Node.Branch.Kind.RANGE;
        return leaves(branch.otherwise()) || (!ownTurns && leaves(branch.body())) ? Flow.MAYBE : Flow.ON;
    }

    private static boolean leaves(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Node.Leave) {
                return true;
            }
            if (node instanceof Node.Branch branch
                    && (leaves(branch.otherwise())
                            || (branch.kind() != Node.Branch.Kind.RANGE && leaves(branch.body())))) {
                return true;
            }
        }
        return false;
    }

    private Flow range(Node.Branch branch, Frame frame) throws ReadFailure {
        Pipeline pipeline = branch.pipeline();
        Value value = value(new Pipeline(List.of(), false, pipeline.commands()), frame);
        Optional<List<Value>> items = items(value);
        if (items.isEmpty()) {
            return passOver(branch, frame);
        }
        if (items.get().isEmpty()) {
            return run(branch.otherwise(), frame);
        }
        for (Value item : items.get()) {
            int mark = frame.scope().mark();
            List<String> variables = pipeline.variables();
            for (int i = 0; i < variables.size(); i++) {
                Value each = i == variables.size() - 1 ? item : Value.unknown();
                if (pipeline.assigns()) {
                    frame.scope().assign(variables.get(i), each);
                } else {
                    frame.scope().declare(variables.get(i), each);
                }
            }
            Flow flow = run(branch.body(), frame.at(item));
            frame.scope().reset(mark);
            if (flow == Flow.MAYBE) {
                break;
            }
        }
        frame.scope().blur(branch.body());
        return Flow.ON;
    }

    /** What a range goes over, in its order; nothing when that is not known. */
    private static Optional<List<Value>> items(Value value) {
        if (value instanceof Value.None || value instanceof Value.Nil) {
            return Optional.of(List.of());
        }
        if (!(value instanceof Value.Known known)
                || !known.node().isContainerNode()
                || PartialValues.isOpen(known.node())) {
            return Optional.empty();
        }
        List<Value> items = new ArrayList<>();
        if (known.node().isArray()) {
            for (int i = 0; i < known.node().size(); i++) {
                items.add(item(known.node().path(i), known.path().index(i)));
            }
        } else {
            Map<String, JsonNode> sorted = new TreeMap<>();
            known.node().properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            if (sorted.values().stream().anyMatch(PartialValues::isUnknown)) {
                // It may not be there, and then another one is the first.
                return Optional.empty();
            }
            sorted.forEach((key, node) -> items.add(item(node, known.path().key(key))));
        }
        return Optional.of(items);
    }

    /** Of an item that is null nobody asks a field in vain: what a range is at is no field. */
    private static Value item(JsonNode node, FieldPath path) {
        return node.isNull() ? Value.unknown() : Value.of(node, path);
    }

    private Value value(Pipeline pipeline, Frame frame) throws ReadFailure {
        Value value = new Evaluation(frame, this::call).value(pipeline);
        for (String name : pipeline.variables()) {
            if (pipeline.assigns()) {
                frame.scope().assign(name, value);
            } else {
                frame.scope().declare(name, value);
            }
        }
        return value;
    }

    /** Follows another template, whose variables are its own. */
    private void call(String name, Value data) {
        Named template = named.getOrDefault(name, Named.SEVERAL);
        if (!template.equals(Named.SEVERAL) && depth < DEEPEST) {
            depth++;
            render(template.place(), template.nodes(), data instanceof Value.Nil ? Value.none() : data);
            depth--;
        }
    }
}
