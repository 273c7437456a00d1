package io.fleetmanifests.validate.admission.capi.part;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.metadata.NameSyntax;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.function.Consumer;

/** Names of objects that become the values of labels on others. */
public final class LabelNames {

    private LabelNames() {}

    /** Asks that the name of an object fits. */
    public static void check(Rule rule, Admission admission, Consumer<Problem> problems) {
        Field name = admission.root().at("metadata", "name");
        if (!NameSyntax.isLabelValue(name.textOrEmpty())) {
            problems.accept(name.problem(
                    rule,
                    "must be at most 63 characters, as the value of a label, got " + name.quoted() + " ("
                            + name.textOrEmpty().length() + ")",
                    "shorten it"));
        }
    }
}
