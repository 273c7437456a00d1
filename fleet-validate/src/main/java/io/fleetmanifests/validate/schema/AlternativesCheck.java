package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** anyOf and oneOf. */
final class AlternativesCheck implements ValueCheck {

    private final List<SchemaNode> alternatives;
    private final boolean exactlyOne;

    private AlternativesCheck(List<SchemaNode> alternatives, boolean exactlyOne) {
        this.alternatives = List.copyOf(alternatives);
        this.exactlyOne = exactlyOne;
    }

    static AlternativesCheck anyOf(List<SchemaNode> alternatives) {
        return new AlternativesCheck(alternatives, false);
    }

    static AlternativesCheck oneOf(List<SchemaNode> alternatives) {
        return new AlternativesCheck(alternatives, true);
    }

    @Override
    public void check(JsonNode value, FieldPath at, Consumer<Problem> out) {
        int fitting = 0;
        List<Problem> reasons = new ArrayList<>();
        for (SchemaNode alternative : alternatives) {
            List<Problem> problems = new ArrayList<>();
            alternative.validate(value, at, problems::add);
            if (problems.isEmpty()) {
                fitting++;
                if (!exactlyOne) {
                    return;
                }
            } else {
                reasons.add(problems.get(0));
            }
        }
        if (fitting == 0) {
            out.accept(Problem.of(SchemaRules.ALTERNATIVES, at, wanted() + ", fits none: " + text(reasons)));
        } else if (exactlyOne && fitting > 1) {
            out.accept(Problem.of(SchemaRules.ALTERNATIVES, at, wanted() + ", fits " + fitting));
        }
    }

    private String wanted() {
        return "must fit " + (exactlyOne ? "exactly" : "at least") + " one of "
                + Count.of(alternatives.size(), "alternative");
    }

    private static String text(List<Problem> reasons) {
        List<String> texts = new ArrayList<>();
        for (Problem reason : reasons) {
            texts.add("(" + (texts.size() + 1) + ") " + (reason.path() + " " + reason.message()).strip());
        }
        return String.join(" ", texts);
    }
}
