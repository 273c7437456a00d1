package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.simulate.helm.RenderedObject;
import io.fleetmanifests.validate.rule.FieldPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds CRDs among the templates of a chart that makes objects of their kinds as well: on a new cluster Helm knows no such kind. */
final class TemplateCrds {

    private record Kind(String group, String name) {}

    private final FindingPlaces places;

    TemplateCrds(FindingPlaces places) {
        this.places = places;
    }

    /** Adds a finding for each kind; the release goes on, since the CRD may be there from before. */
    void check(List<RenderedObject> rendered, ReleaseChart chart, Expansion.Builder expansion) {
        Map<Kind, RenderedObject> crds = new HashMap<>();
        for (RenderedObject each : rendered) {
            JsonNode content = each.manifest().content();
            if (content.path("kind").asText().equals("CustomResourceDefinition")) {
                JsonNode spec = content.path("spec");
                crds.put(
                        new Kind(
                                spec.path("group").asText(),
                                spec.path("names").path("kind").asText()),
                        each);
            }
        }
        if (crds.isEmpty()) {
            return;
        }
        for (RenderedObject each : rendered) {
            JsonNode content = each.manifest().content();
            GroupVersionKind gvk = GroupVersionKind.of(
                    content.path("apiVersion").asText(), content.path("kind").asText());
            RenderedObject crd = crds.remove(new Kind(gvk.group(), gvk.kind()));
            if (crd != null) {
                expansion.add(places.of(
                        FluxRules.CRD_IN_TEMPLATES,
                        expansion.object(),
                        FieldPath.root(),
                        "has a chart whose " + chart.path(each.template()) + " makes a " + gvk.kind() + ", and whose "
                                + chart.path(crd.template())
                                + " makes the CRD of that: on a new cluster Helm installs neither",
                        "move the CRD to the folder crds of the chart"));
            }
        }
    }
}
