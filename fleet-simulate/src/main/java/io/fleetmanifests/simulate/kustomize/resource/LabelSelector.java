package io.fleetmanifests.simulate.kustomize.resource;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A selector of labels, or of annotations, in the form that kubectl takes: {@code app=web,tier in (a, b),!old}. */
final class LabelSelector {

    private static final Pattern KEY =
            Pattern.compile("(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*+/)?"
                    + "[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern VALUE = Pattern.compile("(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?");
    private static final Pattern TOKEN = Pattern.compile("\\s*(==|!=|[=!<>(),]|[^\\s=!<>(),]+)");

    private enum Operator {
        EXISTS,
        ABSENT,
        IN,
        NOT_IN,
        GREATER,
        LESS
    }

    private record Requirement(String key, Operator operator, Set<String> values) {

        boolean accepts(Map<String, String> labels) {
            String value = labels.get(key);
            return switch (operator) {
                case EXISTS -> value != null;
                case ABSENT -> value == null;
                case IN -> value != null && values.contains(value);
                case NOT_IN -> value == null || !values.contains(value);
                case GREATER -> value != null && compare(value) > 0;
                case LESS -> value != null && compare(value) < 0;
            };
        }

        private int compare(String value) {
            OptionalLong number = number(value);
            OptionalLong bound = number(values.iterator().next());
            return number.isEmpty() || bound.isEmpty() ? 0 : Long.compare(number.getAsLong(), bound.getAsLong());
        }
    }

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private int next;

    private LabelSelector(String text) {
        this.text = text;
    }

    /**
     * Reads a selector; the empty one accepts everything.
     *
     * @throws BuildFailure when the text is none
     */
    static LabelSelector of(String text) throws BuildFailure {
        LabelSelector selector = new LabelSelector(text);
        selector.read();
        return selector;
    }

    boolean accepts(Map<String, String> labels) {
        return requirements.stream().allMatch(requirement -> requirement.accepts(labels));
    }

    private void read() throws BuildFailure {
        Matcher matcher = TOKEN.matcher(text.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        while (next < tokens.size()) {
            requirement();
            if (next < tokens.size() && (!take().equals(",") || next == tokens.size())) {
                throw failure();
            }
        }
    }

    private void requirement() throws BuildFailure {
        boolean absent = peek().equals("!");
        String key = absent ? skipTo() : take();
        if (!isKey(key)) {
            throw failure();
        }
        if (absent || peek().isEmpty() || peek().equals(",")) {
            requirements.add(new Requirement(key, absent ? Operator.ABSENT : Operator.EXISTS, Set.of()));
            return;
        }
        Operator operator = switch (take()) {
            case "=", "==", "in" -> Operator.IN;
            case "!=", "notin" -> Operator.NOT_IN;
            case ">" -> Operator.GREATER;
            case "<" -> Operator.LESS;
            default -> throw failure();
        };
        boolean set = List.of("in", "notin").contains(tokens.get(next - 1));
        Set<String> values = set ? values() : Set.of(value());
        if ((operator == Operator.GREATER || operator == Operator.LESS)
                && number(values.iterator().next()).isEmpty()) {
            throw failure();
        }
        requirements.add(new Requirement(key, operator, values));
    }

    private String skipTo() throws BuildFailure {
        take();
        return take();
    }

    private Set<String> values() throws BuildFailure {
        if (!take().equals("(")) {
            throw failure();
        }
        Set<String> values = new TreeSet<>();
        values.add(value());
        while (peek().equals(",")) {
            take();
            values.add(value());
        }
        if (!take().equals(")")) {
            throw failure();
        }
        return values;
    }

    private String value() throws BuildFailure {
        String value = peek().isEmpty() || ",)".contains(peek()) ? "" : take();
        if (!VALUE.matcher(value).matches()) {
            throw failure();
        }
        return value;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() throws BuildFailure {
        if (next >= tokens.size()) {
            throw failure();
        }
        return tokens.get(next++);
    }

    private BuildFailure failure() {
        return BuildFailure.because("\"" + text + "\" is no selector such as \"app=web,tier in (a, b)\"");
    }

    private static boolean isKey(String key) {
        return key.length() <= 253 + 1 + 63 && KEY.matcher(key).matches();
    }

    private static OptionalLong number(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
