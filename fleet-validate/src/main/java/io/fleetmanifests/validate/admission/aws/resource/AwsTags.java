package io.fleetmanifests.validate.admission.aws.resource;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The tags that a user sets have the form that AWS takes. */
public final class AwsTags implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "aws-tags",
            "additionalTags are at most 50, with keys of 1 to 128 and values of at most 256 bytes of the characters that AWS takes",
            "cluster-api-provider-aws api/v1beta2/tags.go Validate",
            "");

    private static final int MOST = 50;
    private static final Pattern CHARACTERS = Pattern.compile("[a-zA-Z0-9\\s_.:=+\\-@/]*");

    /** The rule. */
    public AwsTags() {}

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field tags = admission.spec("additionalTags");
        tags.fields().forEach((key, value) -> {
            length(value, "key", key, 1, 128, problems);
            length(value, "value", value.textOrEmpty(), 0, 256, problems);
            characters(value, key, problems);
            characters(value, value.textOrEmpty(), problems);
            if (key.startsWith("aws:")) {
                problems.accept(value.problem(
                        RULE,
                        "must have no key that starts with aws:, got " + Values.quote(key),
                        "AWS sets those itself; use another prefix"));
            }
        });
        if (tags.value().size() > MOST) {
            problems.accept(tags.problem(
                    RULE,
                    "must be at most " + MOST + " tags, got " + tags.value().size(),
                    "AWS takes no more; delete some"));
        }
    }

    /** In bytes, as the webhook counts. */
    private static void length(Field at, String what, String text, int least, int most, Consumer<Problem> problems) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length < least || length > most) {
            problems.accept(at.problem(
                    RULE,
                    what + " must be " + least + " to " + most + " bytes, got " + Values.quote(text) + " (" + length
                            + ")",
                    length < least ? "name the tag" : "shorten it"));
        }
    }

    private static void characters(Field at, String text, Consumer<Problem> problems) {
        if (!CHARACTERS.matcher(text).matches()) {
            problems.accept(at.problem(
                    RULE,
                    "must have no characters but letters, digits, spaces and _ . : / = + - @, got "
                            + Values.quote(text),
                    "replace the others"));
        }
    }
}
