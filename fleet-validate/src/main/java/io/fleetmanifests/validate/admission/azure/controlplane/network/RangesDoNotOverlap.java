package io.fleetmanifests.validate.admission.azure.controlplane.network;

import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.AdmissionRule;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Nodes, pods and services each have addresses of their own; upstream leaves it to AKS to say so. */
final class RangesDoNotOverlap implements AdmissionRule {

    private static final Rule RULE = Rule.warning(
            "amcp-cidr-overlap",
            "the ranges of the subnet, the pods and the services do not overlap",
            "cluster-api-provider-azure internal/webhooks/azuremanagedcontrolplane_validation.go"
                    + " validateManagedClusterNetwork");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        OwningCluster owner = OwningCluster.of(admission);
        List<String> services = owner.ranges("services");
        List<String> pods = owner.ranges("pods");
        pods.stream()
                .flatMap(range -> services.stream().filter(service -> overlap(range, service)))
                .findFirst()
                .ifPresent(range -> problems.accept(owner.place()
                        .problem(
                                RULE,
                                "must belong to a Cluster whose pods and services do not overlap, got "
                                        + Values.quote(range) + " for services and " + String.join(", ", pods)
                                        + " for pods in "
                                        + owner.quoted(),
                                "move one of them")));
        Field subnet = admission.spec("virtualNetwork", "subnet", "cidrBlock");
        services.forEach(range -> apart(subnet, "services", range, owner, problems));
        pods.forEach(range -> apart(subnet, "pods", range, owner, problems));
    }

    private static void apart(
            Field subnet, String what, String range, OwningCluster owner, Consumer<Problem> problems) {
        if (overlap(subnet.textOrEmpty(), range)) {
            problems.accept(subnet.problem(
                    RULE,
                    "must not overlap the range of " + what + " " + Values.quote(range) + " of " + owner.quoted()
                            + ", got " + subnet.quoted(),
                    "move one of them"));
        }
    }

    private static boolean overlap(String first, String second) {
        Optional<Cidr> a = Cidr.parse(first);
        Optional<Cidr> b = Cidr.parse(second);
        return a.isPresent()
                && b.isPresent()
                && (a.get().contains(b.get().address())
                        || b.get().contains(a.get().address()));
    }
}
