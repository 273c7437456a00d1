package io.fleetmanifests.validate.helm.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.helm.PartialValues;
import io.fleetmanifests.validate.helm.template.Expression.Command;
import io.fleetmanifests.validate.helm.template.Expression.Pipeline;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Computes the values of one action, in the order in which Go does. */
final class Evaluation {

    private final TemplateRun.Frame frame;
    private final BiConsumer<String, Value> include;

    /**
     * An evaluation.
     *
     * @param include follows the template of a name with a value
     */
    Evaluation(TemplateRun.Frame frame, BiConsumer<String, Value> include) {
        this.frame = frame;
        this.include = include;
    }

    Value value(Pipeline pipeline) throws ReadFailure {
        Optional<Value> last = Optional.empty();
        for (Command command : pipeline.commands()) {
            Value value = value(command, last);
            // What a pipeline gives is unwrapped: a nil in it is no longer one that fields are asked of in vain.
            last = Optional.of(value instanceof Value.Nil ? Value.none() : value);
        }
        return last.orElse(Value.none());
    }

    private Value value(Command command, Optional<Value> last) throws ReadFailure {
        Expression first = command.words().get(0);
        List<Expression> arguments = command.words().subList(1, command.words().size());
        if (first instanceof Expression.Function function) {
            return call(function.name(), arguments, last);
        }
        if (!arguments.isEmpty() || last.isPresent()) {
            // A method, or a mistake: neither is known here.
            return Value.unknown();
        }
        return value(first);
    }

    private Value value(Expression expression) throws ReadFailure {
        if (expression instanceof Expression.Dot) {
            return frame.dot();
        }
        if (expression instanceof Expression.Variable variable) {
            return frame.scope().get(variable.name());
        }
        if (expression instanceof Expression.Inner inner) {
            return value(inner.pipeline());
        }
        if (expression instanceof Expression.Literal literal) {
            return new Value.Literal(literal.text(), literal.isText());
        }
        if (expression instanceof Expression.Fields fields) {
            Value value = value(fields.of());
            for (int i = 0; i < fields.names().size(); i++) {
                value = field(value, fields, i);
            }
            return value;
        }
        return expression instanceof Expression.Function function
                ? call(function.name(), List.of(), Optional.empty())
                : Value.unknown();
    }

    private Value field(Value value, Expression.Fields fields, int index) throws ReadFailure {
        String name = fields.names().get(index);
        if (value instanceof Value.None) {
            return Value.none();
        }
        if (value instanceof Value.Top top) {
            return name.equals("Values") ? new Value.Known(top.values(), top.path(), true) : Value.unknown();
        }
        if (value instanceof Value.Nil nil) {
            throw failure(nil.path(), "nothing", fields, index);
        }
        if (!(value instanceof Value.Known known)) {
            return Value.unknown();
        }
        JsonNode node = known.node();
        if (node.isObject()) {
            JsonNode inner = node.path(name);
            boolean unknown = (inner.isMissingNode() && PartialValues.isOpen(node))
                    || (known.top() && Value.METHODS.contains(name));
            return unknown ? Value.unknown() : Value.of(inner, known.path().key(name));
        }
        // Numbers have methods in Go.
        if (node.isNumber()) {
            return Value.unknown();
        }
        throw failure(known.path(), Values.quote(node), fields, index);
    }

    private ReadFailure failure(FieldPath path, String got, Expression.Fields fields, int index) {
        String start = fields.of() instanceof Expression.Variable variable
                ? variable.name()
                : fields.of() instanceof Expression.Inner ? "(…)" : "";
        return new ReadFailure(new FailedRead(
                path,
                got,
                fields.names().get(index),
                start + "." + String.join(".", fields.names()),
                frame.place() + ":" + fields.line()));
    }

    private Value call(String name, List<Expression> arguments, Optional<Value> last) throws ReadFailure {
        if (name.equals("and") || name.equals("or")) {
            return shortCircuit(name.equals("or"), arguments, last);
        }
        List<Value> values = new ArrayList<>();
        for (Expression argument : arguments) {
            values.add(value(argument));
        }
        last.ifPresent(values::add);
        return switch (name) {
            case "include" -> {
                if (values.size() == 2 && values.get(0) instanceof Value.Literal template) {
                    include.accept(template.text(), values.get(1));
                }
                yield Value.unknown();
            }
            case "not", "empty" -> values.size() == 1 ? negation(values.get(0)) : Value.unknown();
            case "default" -> values.size() == 2 ? choice(values.get(1), values.get(0)) : Value.unknown();
            case "coalesce" -> coalesced(values);
            case "eq", "ne" -> values.size() == 2 ? comparison(values, name.equals("eq")) : Value.unknown();
            case "hasKey" -> values.size() == 2 ? hasKey(values.get(0), values.get(1)) : Value.unknown();
            case "required" -> values.size() == 2 ? values.get(1) : Value.unknown();
            default -> Value.unknown();
        };
    }

    /** What comes behind the value that decides is not computed. */
    private Value shortCircuit(boolean or, List<Expression> arguments, Optional<Value> last) throws ReadFailure {
        Value value = Value.unknown();
        for (Expression argument : arguments) {
            value = value(argument);
            Optional<Boolean> truth = value.truth();
            if (truth.isEmpty()) {
                return Value.unknown();
            }
            if (truth.get() == or) {
                return value;
            }
        }
        return last.orElse(value);
    }

    private static Value truth(boolean value) {
        return new Value.Literal(String.valueOf(value), false);
    }

    private static Value negation(Value value) {
        return value.truth().map(truth -> truth(!truth)).orElse(Value.unknown());
    }

    private static Value choice(Value value, Value otherwise) {
        return value.truth().map(truth -> truth ? value : otherwise).orElse(Value.unknown());
    }

    private static Value coalesced(List<Value> values) {
        for (Value value : values) {
            Optional<Boolean> truth = value.truth();
            if (truth.isEmpty() || truth.get()) {
                return truth.isEmpty() ? Value.unknown() : value;
            }
        }
        return Value.none();
    }

    private static Value hasKey(Value object, Value key) {
        if (!(object instanceof Value.Known known)
                || !known.node().isObject()
                || !(key instanceof Value.Literal name)
                || known.node().path(name.text()).isNull()) {
            return Value.unknown();
        }
        JsonNode inner = known.node().path(name.text());
        boolean unknown =
                PartialValues.isUnknown(inner) || (inner.isMissingNode() && PartialValues.isOpen(known.node()));
        return unknown ? Value.unknown() : truth(!inner.isMissingNode());
    }

    /** Of two texts or two booleans. Go stops at values of different types, and numbers have several. */
    private static Value comparison(List<Value> values, boolean equal) {
        Optional<String> one = scalar(values.get(0));
        Optional<String> other = scalar(values.get(1));
        return one.isPresent()
                        && other.isPresent()
                        && one.get().charAt(0) == other.get().charAt(0)
                ? truth(one.get().equals(other.get()) == equal)
                : Value.unknown();
    }

    /** A text or a boolean with a letter in front for its type. */
    private static Optional<String> scalar(Value value) {
        if (value instanceof Value.Known known
                && (known.node().isTextual() || known.node().isBoolean())) {
            return Optional.of(
                    (known.node().isTextual() ? "t" : "b") + known.node().asText());
        }
        if (value instanceof Value.Literal literal && !literal.text().contains("\\")) {
            boolean truth = literal.text().equals("true") || literal.text().equals("false");
            return literal.isText() || truth
                    ? Optional.of((literal.isText() ? "t" : "b") + literal.text())
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
