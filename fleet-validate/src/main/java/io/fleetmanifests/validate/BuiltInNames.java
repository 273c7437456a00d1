package io.fleetmanifests.validate;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.metadata.NameForm;
import java.util.Set;

/** What names look like for kinds without a schema: those of Kubernetes itself are not all alike. */
final class BuiltInNames {

    /** Kinds of Kubernetes whose names are DNS subdomains; the others are judged by what every name must be. */
    private static final Set<String> SUBDOMAINS = Set.of(
            "ConfigMap",
            "Secret",
            "ServiceAccount",
            "Pod",
            "PersistentVolumeClaim",
            "PersistentVolume",
            "LimitRange",
            "ResourceQuota",
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "ReplicaSet",
            "Job",
            "Ingress",
            "IngressClass",
            "NetworkPolicy",
            "StorageClass",
            "PriorityClass",
            "PodDisruptionBudget",
            "HorizontalPodAutoscaler",
            "CustomResourceDefinition");

    private BuiltInNames() {}

    static NameForm formOf(GroupVersionKind kind) {
        if (!isBuiltIn(kind.group())) {
            return NameForm.SUBDOMAIN;
        }
        if (kind.group().isEmpty() && kind.kind().equals("Namespace")) {
            return NameForm.LABEL;
        }
        return SUBDOMAINS.contains(kind.kind()) ? NameForm.SUBDOMAIN : NameForm.PATH_SEGMENT;
    }

    /** Groups of Kubernetes have no dot in them, or belong to k8s.io. */
    private static boolean isBuiltIn(String group) {
        return group.indexOf('.') < 0 || group.endsWith(".k8s.io");
    }
}
