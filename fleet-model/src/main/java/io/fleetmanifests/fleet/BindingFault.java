package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.finding.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Jackson could not take, in the user's terms.
 *
 * @param at the value, as a path into the file as it was written
 * @param problems what is wrong, with paths from the file's root
 * @param isUnknownKey whether the value is one that nobody asked for
 */
record BindingFault(FleetPath at, List<Problem> problems, boolean isUnknownKey) {

    private static final Pattern MISSING = Pattern.compile("attributes are not set \\[([^\\]]*)\\]");

    static BindingFault of(JsonMappingException e, PrunedContent pruned) {
        FleetPath inCopy = path(e);
        FleetPath at = pruned.original(inCopy);
        JsonNode value = pruned.content().at(inCopy.pointer());
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new BindingFault(at, List.of(unknownKey(unknown, at)), true);
        }
        if (e instanceof InvalidTypeIdException type) {
            return new BindingFault(at, List.of(unknownKind(type, at, value)), false);
        }
        Optional<InvalidValueException> refused = cause(e, InvalidValueException.class);
        if (refused.isPresent()) {
            return new BindingFault(at, below(at, refused.get().problems()), false);
        }
        Optional<IllegalStateException> incomplete = cause(e, IllegalStateException.class);
        if (incomplete.isPresent()) {
            return new BindingFault(
                    at, missing(at, String.valueOf(incomplete.get().getMessage())), false);
        }
        Optional<IllegalArgumentException> illegal = cause(e, IllegalArgumentException.class);
        if (illegal.isPresent()) {
            String message = String.valueOf(illegal.get().getMessage());
            String text = message.substring(message.indexOf(": ") + 1).strip();
            return new BindingFault(
                    at, List.of(new Problem("fleet-value", at.toString(), text, Optional.empty())), false);
        }
        return new BindingFault(at, List.of(wrongType(e, at, value)), false);
    }

    private static <T> Optional<T> cause(Throwable e, Class<T> type) {
        Throwable cause = e;
        while (cause != null) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static FleetPath path(JsonMappingException e) {
        List<Object> steps = new ArrayList<>();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() != null) {
                steps.add(reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                steps.add(reference.getIndex());
            }
        }
        return FleetPath.of(steps);
    }

    private static List<Problem> below(FleetPath at, List<Problem> problems) {
        return at.isRoot()
                ? problems
                : problems.stream().map(problem -> problem.below(at.toString())).toList();
    }

    private static Problem unknownKey(UnrecognizedPropertyException e, FleetPath at) {
        Collection<Object> known = e.getKnownPropertyIds() == null ? List.of() : e.getKnownPropertyIds();
        String hint = nearest(e.getPropertyName(), known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "delete it, or use one of "
                        + known.stream().map(String::valueOf).sorted().toList());
        return Problem.of(
                "fleet-unknown-key", at.toString(), "is not a known key, got \"" + e.getPropertyName() + "\"", hint);
    }

    private static Optional<String> nearest(String name, Collection<Object> known) {
        return known.stream()
                .map(String::valueOf)
                .min(Comparator.comparingInt((String candidate) -> EditDistance.between(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> EditDistance.between(name, candidate) <= Math.max(1, name.length() / 3));
    }

    private static Problem unknownKind(InvalidTypeIdException e, FleetPath at, JsonNode value) {
        String path = at.isRoot() ? "kind" : at + ".kind";
        if (e.getTypeId() == null) {
            return Problem.of(
                    "fleet-unknown-kind", path, "is missing", "say which kind it is, such as kind: AksCluster");
        }
        return Problem.of(
                "fleet-unknown-kind",
                path,
                "is not a kind that can stand here, got \"" + e.getTypeId() + "\"",
                "check its spelling"
                        + (value.has("name") ? " at " + value.path("name").asText() : ""));
    }

    private static List<Problem> missing(FleetPath at, String message) {
        Matcher names = MISSING.matcher(message);
        if (!names.find()) {
            return List.of(new Problem("fleet-value", at.toString(), message, Optional.empty()));
        }
        return Arrays.stream(names.group(1).split(", ", -1))
                .map(name -> Problem.of(
                        "fleet-missing-value", at.plus(FleetPath.parse(name)).toString(), "is missing", "add it"))
                .toList();
    }

    private static Problem wrongType(JsonMappingException e, FleetPath at, JsonNode value) {
        Class<?> wanted = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : Object.class;
        String got = value.isTextual() ? "\"" + value.textValue() + "\"" : described(value);
        if (e instanceof InvalidFormatException && wanted.isEnum()) {
            return Problem.of(
                    "fleet-type",
                    at.toString(),
                    "must be one of " + words(wanted) + ", got " + got,
                    "choose one of them");
        }
        boolean text = wanted == String.class;
        return Problem.of(
                "fleet-type",
                at.toString(),
                "must be " + typeName(wanted) + ", got " + got,
                text && value.isValueNode() ? "put it in quotes" : "write " + typeName(wanted));
    }

    private static String described(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> "the number " + value.asText();
            case BOOLEAN -> "the boolean " + value.asText();
            default -> "nothing";
        };
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> io.fleetmanifests.kind.KindMapper.json()
                        .valueToTree(constant)
                        .asText())
                .toList();
    }

    private static String typeName(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.isEnum() ? "a word" : "an object";
    }
}
