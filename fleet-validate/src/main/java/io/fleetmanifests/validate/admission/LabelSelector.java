package io.fleetmanifests.validate.admission;

import io.fleetmanifests.validate.metadata.NameSyntax;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A selector of objects by their labels, read as Kubernetes reads it.
 *
 * @param field where it stands
 */
public record LabelSelector(Field field) {

    private static final Set<String> WITH_VALUES = Set.of("In", "NotIn");
    private static final Set<String> WITHOUT_VALUES = Set.of("Exists", "DoesNotExist");

    /** Whether it selects everything. */
    public boolean isEmpty() {
        return field.at("matchLabels").isEmpty() && field.at("matchExpressions").isEmpty();
    }

    /** What keeps it from being read, as breaches of a rule; none when it can be. */
    public List<Problem> faults(Rule rule) {
        List<Problem> faults = new ArrayList<>();
        field.at("matchLabels").fields().forEach((key, value) -> {
            key(rule, key, value, faults);
            value(rule, value, faults);
        });
        field.at("matchExpressions").items().forEach(expression -> expression(rule, expression, faults));
        return faults;
    }

    private static void expression(Rule rule, Field expression, List<Problem> faults) {
        Field operator = expression.at("operator");
        List<Field> values = expression.at("values").items();
        key(rule, expression.at("key").textOrEmpty(), expression.at("key"), faults);
        values.forEach(value -> value(rule, value, faults));
        if (WITH_VALUES.contains(operator.textOrEmpty())) {
            if (values.isEmpty()) {
                faults.add(expression
                        .at("values")
                        .problem(rule, "must not be empty for " + operator.textOrEmpty(), "list values"));
            }
        } else if (!WITHOUT_VALUES.contains(operator.textOrEmpty())) {
            faults.add(operator.problem(
                    rule, "must be In, NotIn, Exists or DoesNotExist, got " + operator.quoted(), "choose one of them"));
        } else if (!values.isEmpty()) {
            faults.add(expression
                    .at("values")
                    .problem(rule, "must be empty for " + operator.textOrEmpty(), "drop the values"));
        }
    }

    private static void key(Rule rule, String key, Field at, List<Problem> faults) {
        if (!NameSyntax.isQualifiedName(key)) {
            faults.add(at.problem(
                    rule,
                    "must have a qualified name as its key, got \"" + key + "\"",
                    "write it as example.com/name"));
        }
    }

    private static void value(Rule rule, Field value, List<Problem> faults) {
        if (!NameSyntax.isLabelValue(value.textOrEmpty())) {
            faults.add(value.problem(
                    rule,
                    "must be at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last, got "
                            + value.quoted(),
                    "choose a value that a label may have"));
        }
    }

    /** Whether labels are selected; asked only of a selector without faults. */
    public boolean matches(Field labels) {
        boolean all = field.at("matchLabels").fields().entrySet().stream()
                .allMatch(entry -> value(labels, entry.getKey())
                        .equals(Optional.of(entry.getValue().textOrEmpty())));
        return all && field.at("matchExpressions").items().stream().allMatch(expression -> matches(expression, labels));
    }

    private static boolean matches(Field expression, Field labels) {
        Optional<String> value = value(labels, expression.at("key").textOrEmpty());
        boolean listed = value.filter(
                        text -> expression.at("values").items().stream().anyMatch(item -> item.is(text)))
                .isPresent();
        return switch (expression.at("operator").textOrEmpty()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> value.isPresent();
            default -> value.isEmpty();
        };
    }

    private static Optional<String> value(Field labels, String key) {
        return labels.at(key).text();
    }

    /** Labels as messages write them: {@code app=web, tier=front}. */
    public static String text(Field labels) {
        return labels.fields().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().textOrEmpty())
                .collect(Collectors.joining(", "));
    }
}
