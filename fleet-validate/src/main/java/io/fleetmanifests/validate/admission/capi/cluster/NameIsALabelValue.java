package io.fleetmanifests.validate.admission.capi.cluster;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.metadata.NameSyntax;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** The name of a Cluster is a label on all that belongs to it. */
final class NameIsALabelValue implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "cluster-name-label",
            "the name of a Cluster is the value of a label, of at most 63 characters",
            "cluster-api core/webhooks/admission/cluster.go validate",
            "");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Field name = admission.root().at("metadata", "name");
        if (!NameSyntax.isLabelValue(name.textOrEmpty())) {
            problems.accept(name.problem(
                    RULE,
                    "must be at most 63 characters, as the value of a label, got " + name.quoted() + " ("
                            + name.textOrEmpty().length() + ")",
                    "shorten it"));
        }
    }
}
