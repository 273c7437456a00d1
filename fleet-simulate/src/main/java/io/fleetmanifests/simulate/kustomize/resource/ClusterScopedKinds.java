package io.fleetmanifests.simulate.kustomize.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The kinds without namespace of Kubernetes 1.21, whose schema kustomize has built in; it takes all others for namespaced. */
final class ClusterScopedKinds {

    private static final Set<Gvk> KINDS = new HashSet<>();

    static {
        add("v1", "ComponentStatus", "Namespace", "Node", "NodeProxyOptions", "PersistentVolume");
        for (String version : List.of("v1", "v1beta1")) {
            add(
                    "admissionregistration.k8s.io/" + version,
                    "MutatingWebhookConfiguration",
                    "ValidatingWebhookConfiguration");
            add("apiextensions.k8s.io/" + version, "CustomResourceDefinition");
            add("apiregistration.k8s.io/" + version, "APIService");
            add("certificates.k8s.io/" + version, "CertificateSigningRequest");
            add("networking.k8s.io/" + version, "IngressClass");
            add("node.k8s.io/" + version, "RuntimeClass");
            add("rbac.authorization.k8s.io/" + version, "ClusterRole", "ClusterRoleBinding");
            add("scheduling.k8s.io/" + version, "PriorityClass");
            add("storage.k8s.io/" + version, "CSIDriver", "CSINode", "StorageClass", "VolumeAttachment");
        }
        add("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", "PriorityLevelConfiguration");
        add("policy/v1beta1", "PodSecurityPolicy");
    }

    private ClusterScopedKinds() {}

    private static void add(String apiVersion, String... kinds) {
        for (String kind : kinds) {
            KINDS.add(Gvk.of(apiVersion, kind));
        }
    }

    static boolean contains(Gvk gvk) {
        return KINDS.contains(gvk);
    }
}
