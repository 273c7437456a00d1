package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which kinds have namespaces: those of Kubernetes, those of the model, and those of the CRDs on a cluster. */
final class Scopes {

    private static final String CRD = "CustomResourceDefinition";
    private static final Set<String> CLUSTER_WIDE = Set.of(
            "APIService",
            "CSIDriver",
            "CSINode",
            "CertificateSigningRequest",
            "ClusterRole",
            "ClusterRoleBinding",
            "ClusterTrustBundle",
            CRD,
            "DeviceClass",
            "FlowSchema",
            "IngressClass",
            "IPAddress",
            "MutatingAdmissionPolicy",
            "MutatingAdmissionPolicyBinding",
            "MutatingWebhookConfiguration",
            "Namespace",
            "Node",
            "PersistentVolume",
            "PriorityClass",
            "PriorityLevelConfiguration",
            "ResourceSlice",
            "RuntimeClass",
            "ServiceCIDR",
            "StorageClass",
            "StorageVersion",
            "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyBinding",
            "ValidatingWebhookConfiguration",
            "VolumeAttachment",
            "VolumeAttributesClass");

    private static final Scopes MODEL = ofModel();

    private final Map<String, Boolean> known;

    private Scopes(Map<String, Boolean> known) {
        this.known = known;
    }

    /** What is known without a cluster. */
    static Scopes ofModel() {
        Map<String, Boolean> known = new HashMap<>();
        Kinds.load()
                .asMap()
                .forEach((kind, type) ->
                        known.put(key(kind.group(), kind.kind()), Namespaced.class.isAssignableFrom(type)));
        return new Scopes(known);
    }

    /** What is known on a cluster with these objects. */
    static Scopes of(Collection<PlacedObject> objects) {
        List<JsonNode> crds = new ArrayList<>(0);
        for (PlacedObject object : objects) {
            if (object.gvk().kind().equals(CRD)) {
                crds.add(object.content().path("spec"));
            }
        }
        if (crds.isEmpty()) {
            return MODEL;
        }
        Map<String, Boolean> known = new HashMap<>(MODEL.known);
        for (JsonNode crd : crds) {
            String kind = crd.path("names").path("kind").asText();
            known.put(
                    key(crd.path("group").asText(), kind),
                    crd.path("scope").asText().equals("Namespaced"));
        }
        return new Scopes(known);
    }

    /** Whether objects of the kind have a namespace; empty for a kind that nobody knows. */
    Optional<Boolean> namespaced(GroupVersionKind kind) {
        Boolean declared = known.get(key(kind.group(), kind.kind()));
        if (declared != null) {
            return Optional.of(declared);
        }
        return isBuiltIn(kind.group()) ? Optional.of(!CLUSTER_WIDE.contains(kind.kind())) : Optional.empty();
    }

    /** Groups of Kubernetes have no dot in them, or belong to k8s.io. */
    private static boolean isBuiltIn(String group) {
        return group.indexOf('.') < 0
                || (group.endsWith(".k8s.io")
                        && !group.endsWith(".x-k8s.io")
                        && !group.equals("snapshot.storage.k8s.io")
                        && !group.equals("gateway.networking.k8s.io"));
    }

    private static String key(String group, String kind) {
        return group + "/" + kind;
    }
}
