package io.fleetmanifests.render.migrate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Resource;
import io.fleetmanifests.tree.Manifest;
import java.util.Map;

/** The model's objects, which are of the newest versions, at the versions of a profile. */
public final class ProfileVersions {

    /** Flux's versions of 2021 by group; the fields that the renderer sets there are the same. */
    private static final Map<String, String> FLUX_2021 = Map.of(
            "helm.toolkit.fluxcd.io", "helm.toolkit.fluxcd.io/v2beta1",
            "kustomize.toolkit.fluxcd.io", "kustomize.toolkit.fluxcd.io/v1beta1",
            "source.toolkit.fluxcd.io", "source.toolkit.fluxcd.io/v1beta1");

    private static final String CORE_GROUP = "cluster.x-k8s.io";

    private ProfileVersions() {}

    /** The object as a document at the profile's version. What a provider's own kinds need is the provider's business. */
    public static Manifest convert(Resource<?> resource, ApiProfile profile) {
        Manifest manifest = Manifest.of(resource);
        if (profile == ApiProfile.CURRENT) {
            return manifest;
        }
        ObjectNode document = (ObjectNode) manifest.content();
        String group = manifest.gvk().map(GroupVersionKind::group).orElse("");
        if (group.equals(CORE_GROUP)) {
            toV1beta1(document);
        } else if (profile == ApiProfile.SEED_2021 && FLUX_2021.containsKey(group)) {
            document.put("apiVersion", FLUX_2021.get(group));
        }
        return Manifest.of(document);
    }

    /** What the two versions of Cluster and MachinePool write differently: references name a version instead of a group. */
    private static void toV1beta1(ObjectNode document) {
        document.put("apiVersion", CORE_GROUP + "/v1beta1");
        references(document.path("spec"));
    }

    private static void references(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("apiGroup") && object.has("kind")) {
            JsonNode group = object.remove("apiGroup");
            ObjectNode rest = object.deepCopy();
            object.removeAll();
            object.put(
                    "apiVersion",
                    ProviderVersions.of(group.textValue(), rest.path("kind").asText()));
            object.setAll(rest);
        } else {
            node.forEach(ProfileVersions::references);
        }
    }
}
