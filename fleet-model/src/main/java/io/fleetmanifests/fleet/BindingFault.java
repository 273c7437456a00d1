package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fleetmanifests.finding.InvalidValueException;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.kind.KindMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
 * @param meant the key that a misspelt one stands for
 */
record BindingFault(FleetPath at, List<Problem> problems, boolean isUnknownKey, Optional<FleetPath> meant) {

    private static final Pattern MISSING = Pattern.compile("attributes are not set \\[([^\\]]*)\\]");

    private BindingFault(FleetPath at, List<Problem> problems) {
        this(at, problems, false, Optional.empty());
    }

    static BindingFault of(JsonMappingException e, PrunedContent pruned, ObjectMapper mapper) {
        FleetPath inCopy = path(e);
        FleetPath at = pruned.original(inCopy);
        if (e instanceof UnrecognizedPropertyException unknown) {
            Optional<FleetPath> meant =
                    UnknownNames.meant(unknown).map(key -> at.parent().plus(FleetPath.of(List.of(key))));
            return new BindingFault(at, List.of(UnknownNames.key(unknown, at)), true, meant);
        }
        if (e instanceof InvalidTypeIdException type) {
            return new BindingFault(at, List.of(UnknownNames.kind(type, at, mapper)));
        }
        Optional<InvalidValueException> refused = cause(e, InvalidValueException.class);
        if (refused.isPresent()) {
            return new BindingFault(
                    at,
                    refused.get().problems().stream()
                            .map(problem -> pruned.original(problem.below(inCopy.toString())))
                            .toList());
        }
        Optional<IllegalStateException> incomplete = cause(e, IllegalStateException.class);
        if (incomplete.isPresent()) {
            return new BindingFault(
                    at, missing(at, String.valueOf(incomplete.get().getMessage())));
        }
        Optional<IllegalArgumentException> illegal = cause(e, IllegalArgumentException.class);
        if (illegal.isPresent()) {
            return new BindingFault(
                    at, List.of(illegal(at, String.valueOf(illegal.get().getMessage()))));
        }
        JsonNode value = pruned.content().at(inCopy.pointer());
        return new BindingFault(at, List.of(wrongType(e, at, value)));
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

    private static List<Problem> missing(FleetPath at, String message) {
        Matcher names = MISSING.matcher(message);
        if (!names.find()) {
            return List.of(Problem.of("fleet-value", at.toString(), message));
        }
        return Arrays.stream(names.group(1).split(", ", -1))
                .map(name -> Problem.of(
                        "fleet-missing-value", at.plus(FleetPath.parse(name)).toString(), "is missing", "add it"))
                .toList();
    }

    /** A value type's own refusal, {@code duration: must be ..., got "1 h"; write 1h}. */
    private static Problem illegal(FleetPath at, String message) {
        String text = message.substring(message.indexOf(": ") + 1).strip();
        int hint = text.lastIndexOf("; ");
        return hint < 0
                ? Problem.of("fleet-value", at.toString(), text)
                : Problem.of("fleet-value", at.toString(), text.substring(0, hint), text.substring(hint + 2));
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
        boolean quotes = wanted == String.class && (value.isNumber() || value.isBoolean());
        String hint = quotes ? quoteHint(value) : "write " + typeName(wanted);
        return Problem.of("fleet-type", at.toString(), "must be " + typeName(wanted) + ", got " + got, hint);
    }

    /** The number has lost what the user wrote, so the hint must say why it looks otherwise. */
    private static String quoteHint(JsonNode value) {
        return value.isFloatingPointNumber()
                ? "put it in quotes, as \"1.30\" for example: YAML reads 1.30 as the number 1.3"
                : "put it in quotes";
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
                .map(constant -> KindMapper.json().valueToTree(constant).asText())
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
