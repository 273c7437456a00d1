package io.fleetmanifests.validate.cel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Field names that CEL cannot spell, and how rules write them: {@code a-b} as {@code a__dash__b}. */
final class FieldNames {

    private static final Set<String> RESERVED = Set.of(
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");
    private static final Map<String, String> ESCAPES =
            Map.of("underscores", "__", "dot", ".", "dash", "-", "slash", "/");
    private static final Pattern ESCAPED = Pattern.compile("__([^_]+)__");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_./-][A-Za-z0-9_./-]*");

    private FieldNames() {}

    /** How rules write a name; empty when they cannot. */
    static Optional<String> escape(String name) {
        if (RESERVED.contains(name)) {
            return Optional.of("__" + name + "__");
        }
        if (!PLAIN.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(name.replace("__", "__underscores__")
                .replace(".", "__dot__")
                .replace("-", "__dash__")
                .replace("/", "__slash__"));
    }

    /** The name that rules write that way; empty when it is none. */
    static Optional<String> unescape(String written) {
        if (!written.contains("__")) {
            return Optional.of(written);
        }
        Matcher escape = ESCAPED.matcher(written);
        StringBuilder name = new StringBuilder();
        while (escape.find()) {
            String word = escape.group(1);
            boolean keyword = RESERVED.contains(word) && escape.group().length() == written.length();
            String meaning = ESCAPES.getOrDefault(word, keyword ? word : "");
            if (meaning.isEmpty()) {
                return Optional.empty();
            }
            escape.appendReplacement(name, Matcher.quoteReplacement(meaning));
        }
        return Optional.of(escape.appendTail(name).toString());
    }
}
