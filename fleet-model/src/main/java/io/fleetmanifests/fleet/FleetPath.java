package io.fleetmanifests.fleet;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into fleet.yaml: keys (String) and indices (Integer), written as {@code clusters[0].labels[example.com/tier]}: a key
 * that is no plain word stands in brackets too.
 */
final class FleetPath {

    private static final Pattern STEP = Pattern.compile("\\[(\\d{1,9})\\]|\\[([^\\]]*)\\]|\\.?([^.\\[]+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_$-]+");

    private final List<Object> steps;

    private FleetPath(List<Object> steps) {
        this.steps = List.copyOf(steps);
    }

    static FleetPath of(List<Object> steps) {
        return new FleetPath(steps);
    }

    static FleetPath parse(String text) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            if (step.group(1) != null) {
                steps.add(Integer.valueOf(step.group(1)));
            } else {
                steps.add(step.group(2) != null ? step.group(2) : step.group(3));
            }
        }
        return new FleetPath(steps);
    }

    List<Object> steps() {
        return steps;
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    FleetPath plus(FleetPath other) {
        List<Object> joined = new ArrayList<>(steps);
        joined.addAll(other.steps);
        return new FleetPath(joined);
    }

    boolean startsWith(FleetPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** Whether one of the two is the other or leads into it. */
    boolean touches(FleetPath other) {
        return startsWith(other) || other.startsWith(this);
    }

    FleetPath below(FleetPath ancestor) {
        return from(ancestor.steps.size());
    }

    /** The path without its first steps. */
    FleetPath from(int start) {
        return new FleetPath(steps.subList(start, steps.size()));
    }

    /** The path without its last step. */
    FleetPath parent() {
        return new FleetPath(steps.subList(0, steps.size() - 1));
    }

    /** Whether the path leads into an item of the list of that name at the root. */
    boolean isIn(String list) {
        return steps.size() >= 2 && steps.get(0).equals(list) && steps.get(1) instanceof Integer;
    }

    /** The cluster, component, defaults or identity that the path leads into; the root when it leads into none. */
    FleetPath part() {
        int end = 0;
        if (steps.size() >= 2 && steps.get(1) instanceof Integer) {
            end = 2;
        } else if (steps.size() >= 3 && Objects.equals(steps.get(1), "identities") && steps.get(2) instanceof Integer) {
            end = 3;
        }
        return new FleetPath(steps.subList(0, end));
    }

    /** The name of the list that a part stands in. */
    String listName() {
        return String.valueOf(steps.get(steps.size() - 2));
    }

    JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.empty();
        for (Object step : steps) {
            pointer =
                    step instanceof Integer index ? pointer.appendIndex(index) : pointer.appendProperty((String) step);
        }
        return pointer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FleetPath that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof String key && WORD.matcher(key).matches()) {
                text.append(text.length() == 0 ? "" : ".").append(key);
            } else {
                text.append('[').append(step).append(']');
            }
        }
        return text.toString();
    }
}
