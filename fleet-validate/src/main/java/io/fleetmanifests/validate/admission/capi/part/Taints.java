package io.fleetmanifests.validate.admission.capi.part;

import io.fleetmanifests.validate.admission.FeatureGates;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.metadata.NameSyntax;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.Set;
import java.util.function.Consumer;

/** Taints that Cluster API puts on nodes. */
public final class Taints {

    /** The gate without which there are none. */
    public static final String GATE = "MachineTaintPropagation";

    private static final Set<String> RESERVED = Set.of(
            "node.cluster.x-k8s.io/uninitialized",
            "node.cluster.x-k8s.io/outdated-revision",
            "node-role.kubernetes.io/master");

    private Taints() {}

    /** Asks that there are none without their gate, and that keys are not those of Kubernetes and Cluster API. */
    public static void check(Rule rule, Field taints, FeatureGates gates, Consumer<Problem> problems) {
        if (taints.items().isEmpty()) {
            return;
        }
        gates.withoutGate(GATE, false)
                .ifPresent(severity -> problems.accept(
                        taints.problem(rule, "must be absent without the feature gate " + GATE, "turn the gate on")
                                .withSeverity(severity)));
        taints.items().forEach(taint -> key(rule, taint.at("key"), problems));
    }

    private static void key(Rule rule, Field key, Consumer<Problem> problems) {
        String text = key.textOrEmpty();
        if (isReserved(text)) {
            problems.accept(key.problem(
                    rule,
                    "must not be a key of Kubernetes or Cluster API itself, got " + key.quoted(),
                    "use a prefix of your own"));
        } else if (key.text().isPresent() && !NameSyntax.isQualifiedName(text)) {
            problems.accept(
                    key.problem(rule, "must be a qualified name, got " + key.quoted(), "write it as example.com/name"));
        }
    }

    private static boolean isReserved(String key) {
        boolean ofTheNode = key.startsWith("node.kubernetes.io/") && !key.equals("node.kubernetes.io/out-of-service");
        return RESERVED.contains(key) || ofTheNode || key.startsWith("node.cloudprovider.kubernetes.io/");
    }
}
