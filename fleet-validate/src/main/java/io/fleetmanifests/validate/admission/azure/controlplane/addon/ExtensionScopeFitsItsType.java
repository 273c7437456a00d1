package io.fleetmanifests.validate.admission.azure.controlplane.addon;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/** An extension is of the cluster, and released to a namespace, or of a namespace. */
final class ExtensionScopeFitsItsType implements AdmissionRule {

    private static final Rule RULE = Rule.admission(
            "amcp-ext-scope",
            "an extension's scope has the namespace that its scopeType asks for, and no other",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateAKSExtensions",
            "CAPZ 1.14 and later");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        for (Field extension : admission.spec("extensions").items()) {
            Field scope = extension.at("scope");
            Field type = scope.at("scopeType");
            if (type.is("Cluster")) {
                check(type, scope.at("releaseNamespace"), scope.at("targetNamespace"), problems);
            } else if (type.is("Namespace")) {
                check(type, scope.at("targetNamespace"), scope.at("releaseNamespace"), problems);
            }
        }
    }

    private static void check(Field type, Field wanted, Field other, Consumer<Problem> problems) {
        if (wanted.isEmpty()) {
            problems.accept(
                    wanted.problem(RULE, "must be set with scopeType " + type.textOrEmpty(), "name the namespace"));
        }
        if (!other.isEmpty()) {
            problems.accept(other.problem(
                    RULE,
                    "must be absent with scopeType " + type.textOrEmpty() + ", got " + other.quoted(),
                    "delete it"));
        }
    }
}
