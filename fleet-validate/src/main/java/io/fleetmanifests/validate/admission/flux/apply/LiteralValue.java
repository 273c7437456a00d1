package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** A literal value needs a place. */
final class LiteralValue implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "flux-values-literal",
            "literal in valuesFrom has an effect beside targetPath only",
            "fluxcd/pkg chartutil/values.go ChartValuesFromReferences");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field reference : admission.spec("valuesFrom").items()) {
            if (reference.at("literal").isTrue() && reference.at("targetPath").isEmpty()) {
                problems.accept(reference
                        .at("literal")
                        .problem(RULE, "has no effect without targetPath, got true", "set targetPath, or delete it"));
            }
        }
    }
}
