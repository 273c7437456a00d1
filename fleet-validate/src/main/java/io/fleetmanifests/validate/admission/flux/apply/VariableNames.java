package io.fleetmanifests.validate.admission.flux.apply;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A variable has the name of one in a shell. */
final class VariableNames implements AdmissionRule {

    private static final Rule RULE = Rule.reconcile(
            "flux-substitute-name",
            "a variable of postBuild.substitute is named with letters, digits and underscores, no digit first",
            "fluxcd/pkg kustomize/kustomize_varsub.go varSubstitution",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    private static final Pattern NAME = Pattern.compile("[_a-zA-Z][_a-zA-Z0-9]*");

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        admission.spec("postBuild", "substitute").fields().forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                problems.accept(Problem.ofKey(
                                RULE,
                                value.path(),
                                "must be named with letters, digits and underscores, no digit first, got "
                                        + Values.quote(name))
                        .withHint(Optional.of("write " + variable(name))));
            }
        });
    }

    /** The name with an underscore for whatever is not allowed, and before a digit that must not be the first. */
    private static String variable(String name) {
        String variable = name.replaceAll("[^_a-zA-Z0-9]", "_");
        return NAME.matcher(variable).matches() ? variable : "_" + variable;
    }
}
