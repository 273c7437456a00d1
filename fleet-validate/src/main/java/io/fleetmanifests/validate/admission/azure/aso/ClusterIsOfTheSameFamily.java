package io.fleetmanifests.validate.admission.azure.aso;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.ObjectReference;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** AzureASOManaged objects work only with each other. */
final class ClusterIsOfTheSameFamily extends AsoRule {

    private final String reference;
    private final String kind;

    ClusterIsOfTheSameFamily(String id, String owner, String reference, String kind) {
        super(
                id,
                "the Cluster of an " + owner + " has an " + kind + " as its " + reference,
                "controllers/" + owner.toLowerCase(Locale.ROOT) + "_controller.go");
        this.reference = reference;
        this.kind = kind;
    }

    @Override
    public void check(Admission admission, Consumer<Problem> problems) {
        Optional<JsonNode> cluster = Owners.cluster(admission);
        if (cluster.isPresent()
                && Field.root(cluster.get()).at("spec", "topology").isEmpty()) {
            Field at = Field.root(cluster.get()).at("spec", reference);
            ObjectReference actual = ObjectReference.of(at);
            if (!actual.isTo("infrastructure.cluster.x-k8s.io", kind)) {
                problems.accept(problem(
                        admission.root(),
                        "must belong to a Cluster whose " + reference + " is an " + kind + ", got "
                                + (actual.isDefined() ? actual : "none") + " in Cluster "
                                + Field.root(cluster.get())
                                        .at("metadata", "name")
                                        .textOrEmpty(),
                        "let " + reference + " name an " + kind));
            }
        }
    }
}
