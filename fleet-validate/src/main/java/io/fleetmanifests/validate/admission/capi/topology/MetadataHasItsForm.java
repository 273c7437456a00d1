package io.fleetmanifests.validate.admission.capi.topology;

import io.fleetmanifests.validate.admission.Admission;
import io.fleetmanifests.validate.admission.capi.part.TemplateMetadata;
import io.fleetmanifests.validate.rule.Problem;
import java.util.function.Consumer;

/** Labels and annotations of machines. */
final class MetadataHasItsForm extends TopologyRule {

    MetadataHasItsForm() {
        super(
                "topo-metadata",
                "labels and annotations in a topology have the form that those of every object have",
                "core/webhooks/admission/cluster.go validateTopologyMetadata");
    }

    @Override
    void check(Topology topology, Admission admission, Consumer<Problem> problems) {
        topology.parts().forEach(part -> TemplateMetadata.check(rule(), part.at("metadata"), problems));
    }
}
