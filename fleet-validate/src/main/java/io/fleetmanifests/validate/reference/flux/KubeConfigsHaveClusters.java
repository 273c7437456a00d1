package io.fleetmanifests.validate.reference.flux;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.function.Consumer;

/** Cluster API writes the kubeconfig of each Cluster into a Secret beside it. */
final class KubeConfigsHaveClusters implements ReferenceRule {

    private static final Rule RULE = Rule.reference(
                    "flux-kubeconfig-cluster",
                    "a kubeConfig Secret with a name like <cluster>-kubeconfig is in the namespace of that Cluster",
                    "cluster-api util/secret/consts.go; kustomize-controller, fluxcd/pkg runtime/client/impersonator.go")
            .withSeverity(Severity.WARNING);

    private static final String ENDING = "-kubeconfig";
    private static final String CORE = "cluster.x-k8s.io";

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        // Who declares no Cluster has them elsewhere, or made by a chart.
        if (!objects.all(CORE, "Cluster").isEmpty()) {
            Flux.appliers(objects).forEach(applier -> check(applier, objects, findings));
        }
    }

    private static void check(IndexedObject applier, ObjectIndex objects, Consumer<Finding> findings) {
        Field secret = applier.spec("kubeConfig", "secretRef", "name");
        String name = secret.textOrEmpty();
        if (!name.endsWith(ENDING) || name.equals(ENDING)) {
            return;
        }
        String cluster = name.substring(0, name.length() - ENDING.length());
        if (objects.lacks(applier, CORE, "Cluster", applier.namespace(), cluster)
                && objects.lacks(applier, "", "Secret", applier.namespace(), name)) {
            findings.accept(applier.finding(secret.problem(
                    RULE,
                    "must be the Secret of a Cluster in the namespace of the " + applier.kind() + ", got "
                            + secret.quoted() + " and no Cluster " + cluster,
                    objects.named(CORE, "Cluster", cluster).stream()
                            .findFirst()
                            .map(other -> "move the " + applier.kind() + " to namespace "
                                    + Values.quote(other.namespace()) + ", where that Cluster is")
                            .orElse("name the Secret of a Cluster that is declared"))));
        }
    }
}
