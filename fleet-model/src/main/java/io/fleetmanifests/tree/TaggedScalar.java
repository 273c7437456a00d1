package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Scalars with a tag such as {@code !!str}, which says what they are whatever they look like. */
final class TaggedScalar {

    static final String STANDARD = "tag:yaml.org,2002:";

    private TaggedScalar() {}

    /** Whether Kubernetes' reader knows the tag; it takes a scalar with any other tag for text. */
    static boolean isKnown(String tag) {
        return tag.startsWith(STANDARD);
    }

    /** The value; empty when the text cannot be what the tag says. */
    static Optional<JsonNode> resolve(String tag, String text) {
        JsonNode plain = PlainScalar.resolve(text);
        return switch (isKnown(tag) ? tag.substring(STANDARD.length()) : "") {
            case "null" -> plain.isNull() ? Optional.of(plain) : Optional.empty();
            case "bool" -> plain.isBoolean() ? Optional.of(plain) : Optional.empty();
            case "int" ->
                plain.isNumber() && !plain.isDouble() && !PlainNumber.isWrittenAsFloat(text)
                        ? Optional.of(plain)
                        : Optional.empty();
            case "float" -> plain.isNumber() ? Optional.of(plain) : Optional.empty();
            case "timestamp" -> isTimestamp(text) ? Optional.of(TextNode.valueOf(text)) : Optional.empty();
            case "binary" -> binary(text);
            default -> Optional.of(TextNode.valueOf(text));
        };
    }

    private static boolean isTimestamp(String text) {
        int end = 0;
        while (end < text.length() && "Tt ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return PlainScalar.isDate(text.substring(0, end));
    }

    private static Optional<JsonNode> binary(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.replace("\n", "").replace("\r", ""));
            return Optional.of(TextNode.valueOf(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
