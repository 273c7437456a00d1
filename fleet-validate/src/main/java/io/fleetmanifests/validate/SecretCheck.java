package io.fleetmanifests.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.List;
import java.util.function.Consumer;

/** Secrets whose values anybody can read. Their values never get into a message. */
final class SecretCheck {

    private static final List<String> KEYS = List.of("data", "stringData");

    private SecretCheck() {}

    static void check(GroupVersionKind kind, JsonNode object, Consumer<Problem> out) {
        if (!kind.group().isEmpty() || !kind.kind().equals("Secret")) {
            return;
        }
        for (String key : KEYS) {
            JsonNode values = object.path(key);
            long clear = 0;
            for (JsonNode value : values) {
                clear += isClear(value) ? 1 : 0;
            }
            if (clear > 0) {
                out.accept(Problem.of(
                        DocumentRules.SECRET_CLEAR_TEXT,
                        FieldPath.of(key),
                        "has " + clear + (clear == 1 ? " value" : " values") + " that everybody can read",
                        "encrypt the file with SOPS, or let an operator write the Secret"));
            }
        }
    }

    /** A value that Flux puts in for a variable is not in the repository. */
    private static boolean isClear(JsonNode value) {
        String text = value.asText();
        return !text.isEmpty()
                && !(text.startsWith("${") && text.endsWith("}") && text.indexOf('}') == text.length() - 1);
    }
}
