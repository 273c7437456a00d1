package io.fleetmanifests.simulate.flux;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.schema.Schemas;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Collection;
import java.util.HashMap;
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

    private final Map<String, Boolean> known = new HashMap<>();

    private Scopes() {}

    /** What is known on a cluster with these objects. */
    static Scopes of(Collection<PlacedObject> objects) {
        Scopes scopes = new Scopes();
        for (GroupVersionKind kind : Schemas.builtIn().kinds()) {
            Schemas.builtIn()
                    .find(kind)
                    .ifPresent(schema -> scopes.known.put(key(kind.group(), kind.kind()), schema.namespaced()));
        }
        objects.forEach(scopes::add);
        return scopes;
    }

    private void add(PlacedObject object) {
        if (object.gvk().kind().equals(CRD)) {
            var spec = object.content().path("spec");
            String key = key(
                    spec.path("group").asText(), spec.path("names").path("kind").asText());
            known.put(key, spec.path("scope").asText().equals("Namespaced"));
        }
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
