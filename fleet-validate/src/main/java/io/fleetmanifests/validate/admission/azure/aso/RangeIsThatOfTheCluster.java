package io.fleetmanifests.validate.admission.azure.aso;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** Two ranges for one thing. */
final class RangeIsThatOfTheCluster extends AsoRule {

    private final String key;
    private final String of;

    RangeIsThatOfTheCluster(String id, String key, String of) {
        super(
                id,
                key + " of the ManagedCluster is the first range of " + of + " of its Cluster",
                "pkg/mutators/azureasomanagedcontrolplane.go");
        this.key = key;
        this.of = of;
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Optional<String> range = Owners.cluster(admission)
                .flatMap(cluster -> Field.root(cluster).at("spec", "clusterNetwork", of, "cidrBlocks").items().stream()
                        .findFirst())
                .flatMap(Field::text);
        Embedded.first(admission, Embedded.MANAGED_CLUSTER)
                .map(cluster -> cluster.at("spec", "networkProfile", key))
                .filter(field -> range.isPresent()
                        && field.text().isPresent()
                        && !field.text().equals(range))
                .ifPresent(field -> problems.accept(problem(
                        field,
                        "must be \"" + range.get() + "\" as the range of " + of + " of the Cluster, got "
                                + field.quoted(),
                        "leave it out")));
    }
}
