package io.fleetmanifests.validate.fleet;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.fleet.Cidr;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import io.fleetmanifests.validate.reference.ReferenceRule;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Clouds refuse to peer networks of which addresses are in both. That they shall be peered, an annotation of the Clusters says. */
final class PeeredNetworksAreApart implements ReferenceRule {

    private static final String PEERED = "fleetmanifests.io/peered";

    private static final Rule RULE = Rule.fleet(
            "fleet-peered-network",
            "the networks of Clusters whose annotation " + PEERED + " names the same group do not overlap",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview;"
                    + " https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html");

    private record Network(IndexedObject owner, Field field, Cidr range) {}

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public void check(ObjectIndex objects, Consumer<Finding> findings) {
        Map<String, List<Network>> groups = new TreeMap<>();
        for (FleetCluster cluster : FleetCluster.all(objects)) {
            List<String> named = FleetCluster.annotated(cluster.annotation(PEERED));
            List<Network> networks = named.isEmpty() ? List.of() : networks(cluster);
            for (String group : named) {
                List<Network> others = groups.computeIfAbsent(group, key -> new ArrayList<>());
                networks.forEach(own -> apart(own, others, group, findings));
                others.addAll(networks);
            }
        }
    }

    private static List<Network> networks(FleetCluster cluster) {
        Optional<CloudCluster> described = cluster.controlPlane().flatMap(Clouds::describe);
        List<Network> networks = new ArrayList<>();
        described.ifPresent(cloud -> cloud.networks()
                .forEach(field -> Cidr.parse(field.textOrEmpty())
                        .ifPresent(range -> networks.add(new Network(cloud.controlPlane(), field, range)))));
        return networks;
    }

    private static void apart(Network own, List<Network> others, String group, Consumer<Finding> findings) {
        for (Network other : others) {
            boolean overlap = own.range().contains(other.range().address())
                    || other.range().contains(own.range().address());
            if (overlap && !own.owner().isLike(other.owner())) {
                findings.accept(own.owner()
                        .finding(own.field()
                                .problem(
                                        RULE,
                                        "must not overlap " + other.field().quoted() + " of " + other.owner()
                                                + ", which is peered with it in group " + Values.quote(group)
                                                + ", got " + own.field().quoted(),
                                        "give each network addresses of its own")));
                return;
            }
        }
    }
}
