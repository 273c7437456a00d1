package io.fleetmanifests.validate.admission.azure.controlplane.network;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.admission.contract.Owners;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.rule.Values;
import java.util.List;
import java.util.Optional;

/**
 * The Cluster that a control plane belongs to. CAPZ looks for it only by the label, which Cluster API sets after the object
 * is created: what CAPZ would refuse before that it refuses later, to Cluster API, and it is a warning here.
 *
 * @param admission the request for the control plane
 * @param place the label, or the object's name when it has none
 * @param labelled whether it has the label
 */
record OwningCluster(Admission admission, Field place, boolean labelled) {

    static OwningCluster of(Admission admission) {
        Field metadata = admission.root().at("metadata");
        Field label = metadata.at("labels", Owners.CLUSTER_NAME);
        boolean labelled = label.isPresent();
        return new OwningCluster(admission, labelled ? label : metadata.at("name"), labelled);
    }

    /** The Cluster; empty when the tree has none. */
    Optional<JsonNode> cluster() {
        return Owners.cluster(admission);
    }

    /** The ranges of its services or pods; none when it has none, or is not in the tree. */
    List<String> ranges(String of) {
        return cluster()
                .map(object -> Field.root(object).at("spec", "clusterNetwork", of, "cidrBlocks").items().stream()
                        .flatMap(range -> range.text().stream())
                        .toList())
                .orElse(List.of());
    }

    /** The Cluster as messages name it. */
    String quoted() {
        String name = cluster()
                .map(object -> Field.root(object).at("metadata", "name").textOrEmpty())
                .orElse("");
        return "the Cluster " + Values.quote(name);
    }

    /** A problem that CAPZ finds when the object has its label. */
    Problem problem(Field field, Rule rule, String message, String hint) {
        return labelled
                ? field.problem(rule, message, hint)
                : field.problem(rule, message + "; CAPZ refuses this once Cluster API has labelled the object", hint)
                        .withSeverity(Severity.WARNING);
    }
}
