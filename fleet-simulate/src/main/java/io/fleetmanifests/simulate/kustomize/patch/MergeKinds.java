package io.fleetmanifests.simulate.kustomize.patch;

import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The merge keys of Kubernetes 1.21, whose schema kustomize has built in. */
final class MergeKinds {

    private static final MergeSchema PLAIN = MergeSchema.UNKNOWN;
    private static final Map<Gvk, MergeSchema> SCHEMAS = new MergeKinds().build();

    private final Map<Gvk, MergeSchema> schemas = new HashMap<>();
    private final MergeSchema metadata =
            new MergeSchema().list("finalizers", PLAIN).list("ownerReferences", PLAIN, "uid");
    private final MergeSchema conditions = new MergeSchema().list("conditions", PLAIN, "type");
    private final MergeSchema podTemplate =
            new MergeSchema().map("metadata", metadata).map("spec", podSpec());

    private MergeKinds() {}

    /** The schema of a kind; {@link MergeSchema#UNKNOWN} for custom resources. */
    static MergeSchema of(String apiVersion, String kind) {
        return SCHEMAS.getOrDefault(Gvk.of(apiVersion, kind), MergeSchema.UNKNOWN);
    }

    private Map<Gvk, MergeSchema> build() {
        withMetadata();
        MergeSchema workload = new MergeSchema().map("template", podTemplate);
        MergeSchema cronJob = new MergeSchema()
                .map("jobTemplate", new MergeSchema().map("metadata", metadata).map("spec", workload));
        for (String kind : List.of("DaemonSet", "Deployment", "ReplicaSet", "StatefulSet")) {
            kind("apps/v1", kind).map("spec", workload).map("status", conditions);
        }
        kind("v1", "ReplicationController").map("spec", workload).map("status", conditions);
        kind("batch/v1", "Job").map("spec", workload).map("status", conditions);
        kind("batch/v1", "CronJob").map("spec", cronJob);
        kind("batch/v1beta1", "CronJob").map("spec", cronJob);
        kind("v1", "PodTemplate").map("template", podTemplate);
        MergeSchema podStatus =
                new MergeSchema().list("conditions", PLAIN, "type").list("podIPs", PLAIN, "ip");
        kind("v1", "Pod").map("spec", podSpec()).map("status", podStatus);
        MergeSchema nodeStatus =
                new MergeSchema().list("addresses", PLAIN, "type").list("conditions", PLAIN, "type");
        kind("v1", "Node")
                .map("spec", new MergeSchema().list("podCIDRs", PLAIN))
                .map("status", nodeStatus);
        MergeSchema ports = new MergeSchema().list("ports", PLAIN, "port", "protocol");
        kind("v1", "Service").map("spec", ports).map("status", conditions);
        kind("v1", "ServiceAccount").list("secrets", PLAIN, "name");
        kind("v1", "ComponentStatus").list("conditions", PLAIN, "type");
        for (String kind : List.of("Namespace", "PersistentVolumeClaim")) {
            kind("v1", kind).map("status", conditions);
        }
        for (String version : List.of("v1", "v1beta1")) {
            for (String kind : List.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")) {
                kind("admissionregistration.k8s.io/" + version, kind).list("webhooks", PLAIN, "name");
            }
            kind("apiregistration.k8s.io/" + version, "APIService").map("status", conditions);
            kind("policy/" + version, "PodDisruptionBudget").map("status", conditions);
            kind("storage.k8s.io/" + version, "CSINode").map("spec", new MergeSchema().list("drivers", PLAIN, "name"));
        }
        schemas.put(
                Gvk.of("kustomize.config.k8s.io/v1beta1", "Kustomization"),
                new MergeSchema().list("configMapGenerator", PLAIN, "name").list("secretGenerator", PLAIN, "name"));
        return schemas;
    }

    /** The kinds that have metadata, and the most of them nothing else that is merged by key. */
    private void withMetadata() {
        kinds("v1", "Binding", "ComponentStatus", "ConfigMap", "Endpoints", "Event", "LimitRange", "Namespace", "Node");
        kinds("v1", "PersistentVolume", "PersistentVolumeClaim", "Pod", "PodTemplate", "ReplicationController");
        kinds("v1", "ResourceQuota", "Secret", "Service", "ServiceAccount");
        kinds("apps/v1", "ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet");
        kinds("autoscaling/v1", "HorizontalPodAutoscaler", "Scale");
        kinds("autoscaling/v2beta1", "HorizontalPodAutoscaler");
        kinds("autoscaling/v2beta2", "HorizontalPodAutoscaler");
        kinds("batch/v1", "CronJob", "Job");
        kinds("batch/v1beta1", "CronJob");
        kinds("extensions/v1beta1", "Ingress");
        kinds("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema", "PriorityLevelConfiguration");
        kinds("networking.k8s.io/v1", "NetworkPolicy");
        kinds("policy/v1beta1", "Eviction", "PodSecurityPolicy");
        kinds("storage.k8s.io/v1beta1", "CSIStorageCapacity");
        for (String version : List.of("v1", "v1beta1")) {
            String admission = "admissionregistration.k8s.io/" + version;
            kinds(admission, "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration");
            kinds("apiextensions.k8s.io/" + version, "CustomResourceDefinition");
            kinds("apiregistration.k8s.io/" + version, "APIService");
            kinds("authentication.k8s.io/" + version, "TokenReview");
            String authorization = "authorization.k8s.io/" + version;
            kinds(authorization, "LocalSubjectAccessReview", "SelfSubjectAccessReview");
            kinds(authorization, "SelfSubjectRulesReview", "SubjectAccessReview");
            kinds("certificates.k8s.io/" + version, "CertificateSigningRequest");
            kinds("coordination.k8s.io/" + version, "Lease");
            kinds("discovery.k8s.io/" + version, "EndpointSlice");
            kinds("events.k8s.io/" + version, "Event");
            kinds("networking.k8s.io/" + version, "Ingress", "IngressClass");
            kinds("node.k8s.io/" + version, "RuntimeClass");
            kinds("policy/" + version, "PodDisruptionBudget");
            String rbac = "rbac.authorization.k8s.io/" + version;
            kinds(rbac, "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding");
            kinds("scheduling.k8s.io/" + version, "PriorityClass");
            kinds("storage.k8s.io/" + version, "CSIDriver", "CSINode", "StorageClass", "VolumeAttachment");
        }
        kinds("authentication.k8s.io/v1", "TokenRequest");
    }

    private void kinds(String apiVersion, String... kinds) {
        for (String kind : kinds) {
            kind(apiVersion, kind);
        }
    }

    private MergeSchema kind(String apiVersion, String kind) {
        return schemas.computeIfAbsent(Gvk.of(apiVersion, kind), any -> new MergeSchema().map("metadata", metadata));
    }

    private MergeSchema podSpec() {
        MergeSchema container = new MergeSchema()
                .list("env", PLAIN, "name")
                .list("ports", PLAIN, "containerPort", "protocol")
                .list("volumeDevices", PLAIN, "devicePath")
                .list("volumeMounts", PLAIN, "mountPath");
        // Kubernetes 1.21 did not merge the ports of these.
        MergeSchema ephemeral = new MergeSchema()
                .list("env", PLAIN, "name")
                .list("volumeDevices", PLAIN, "devicePath")
                .list("volumeMounts", PLAIN, "mountPath");
        MergeSchema claim = new MergeSchema().map("metadata", metadata);
        MergeSchema volume = new MergeSchema().map("ephemeral", new MergeSchema().map("volumeClaimTemplate", claim));
        return new MergeSchema()
                .list("containers", container, "name")
                .list("ephemeralContainers", ephemeral, "name")
                .list("hostAliases", PLAIN, "ip")
                .list("imagePullSecrets", PLAIN, "name")
                .list("initContainers", container, "name")
                .list("topologySpreadConstraints", PLAIN, "topologyKey", "whenUnsatisfiable")
                .list("volumes", volume, "name");
    }
}
