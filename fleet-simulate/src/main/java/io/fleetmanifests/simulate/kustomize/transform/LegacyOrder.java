package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.ResourceId;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code sortOptions.order: legacy}: some kinds first, some last, all others by group, version, kind, namespace and name. */
public final class LegacyOrder implements Transformation {

    private static final List<String> FIRST = List.of(
            "Namespace",
            "ResourceQuota",
            "StorageClass",
            "CustomResourceDefinition",
            "ServiceAccount",
            "PodSecurityPolicy",
            "Role",
            "ClusterRole",
            "RoleBinding",
            "ClusterRoleBinding",
            "ConfigMap",
            "Secret",
            "Endpoints",
            "Service",
            "LimitRange",
            "PriorityClass",
            "PersistentVolume",
            "PersistentVolumeClaim",
            "Deployment",
            "StatefulSet",
            "CronJob",
            "PodDisruptionBudget");
    private static final List<String> LAST = List.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration");

    private final Map<String, Integer> ranks = new HashMap<>();

    /** The order that kustomize has built in. */
    public LegacyOrder() {
        this(FIRST, LAST);
    }

    /** An order with these kinds first and last. */
    public LegacyOrder(List<String> first, List<String> last) {
        for (int i = 0; i < first.size(); i++) {
            ranks.put(first.get(i), i - first.size());
        }
        for (int i = 0; i < last.size(); i++) {
            ranks.put(last.get(i), i + 1);
        }
    }

    @Override
    public void apply(Resources resources) {
        Comparator<ResourceId> order = this::compare;
        resources.list(resources.list().stream()
                .sorted(Comparator.comparing(Resource::id, order))
                .toList());
    }

    private int compare(ResourceId one, ResourceId other) {
        Gvk a = one.gvk();
        Gvk b = other.gvk();
        if (a.equals(b)) {
            return text(one).compareTo(text(other));
        }
        int ranked = Integer.compare(ranks.getOrDefault(a.kind(), 0), ranks.getOrDefault(b.kind(), 0));
        if (ranked != 0) {
            return ranked;
        }
        boolean namespaces = a.kind().equals("Namespace") && b.kind().equals("Namespace");
        return namespaces && (a.group().isEmpty() || b.group().isEmpty())
                ? text(b).compareTo(text(a))
                : text(a).compareTo(text(b));
    }

    private static String text(Gvk gvk) {
        return or(gvk.group(), "~G") + "_" + or(gvk.version(), "~V") + "_" + or(gvk.kind(), "~K");
    }

    private static String text(ResourceId id) {
        return or(id.namespace(), "~X") + "|" + or(id.name(), "~N");
    }

    private static String or(String text, String absent) {
        return text.isEmpty() ? absent : text;
    }
}
