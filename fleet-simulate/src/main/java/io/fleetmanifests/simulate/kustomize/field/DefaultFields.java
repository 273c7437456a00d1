package io.fleetmanifests.simulate.kustomize.field;

import io.fleetmanifests.simulate.kustomize.field.FieldConfig.Use;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fields that kustomize knows without being told. */
final class DefaultFields {

    static final FieldConfig CONFIG = new DefaultFields().build();

    private static final String POD = "spec";
    private static final String TEMPLATE = "spec/template/spec";
    private static final String JOB_TEMPLATE = "spec/jobTemplate/spec/template/spec";

    private final Map<Use, List<FieldSpec>> fields = new EnumMap<>(Use.class);

    private DefaultFields() {}

    private FieldConfig build() {
        add(Use.NAME_PREFIX, FieldSpec.of("metadata/name", false));
        add(Use.NAME_SUFFIX, FieldSpec.of("metadata/name", false));
        add(Use.NAMESPACE, kind("", "", "Namespace", "metadata/name", true));
        add(Use.NAMESPACE, kind("apiregistration.k8s.io", "", "APIService", "spec/service/namespace", true));
        String conversion = "spec/conversion/webhook/clientConfig/service/namespace";
        add(Use.NAMESPACE, kind("apiextensions.k8s.io", "", "CustomResourceDefinition", conversion, false));
        selectors();
        metadata(Use.COMMON_LABELS, "labels", "apps");
        metadata(Use.TEMPLATE_LABELS, "labels", "apps");
        metadata(Use.COMMON_ANNOTATIONS, "annotations", "");
        for (String pod : List.of(POD, TEMPLATE)) {
            add(Use.IMAGES, FieldSpec.of(pod + "/containers[]/image", true));
            add(Use.IMAGES, FieldSpec.of(pod + "/initContainers[]/image", true));
            add(Use.IMAGES, FieldSpec.of(pod + "/volumes[]/image/reference", true));
        }
        for (String kind : List.of("Deployment", "ReplicationController", "ReplicaSet", "StatefulSet")) {
            add(Use.REPLICAS, kind("", "", kind, "spec/replicas", true));
        }
        return new FieldConfig(fields, references());
    }

    private void add(Use use, FieldSpec field) {
        fields.computeIfAbsent(use, any -> new ArrayList<>()).add(field);
    }

    private static FieldSpec kind(String group, String version, String kind, String path, boolean create) {
        return new FieldSpec(new Gvk(group, version, kind), path, create);
    }

    private void selectors() {
        add(Use.COMMON_LABELS, kind("", "v1", "Service", "spec/selector", true));
        add(Use.COMMON_LABELS, kind("", "v1", "ReplicationController", "spec/selector", true));
        for (String kind : List.of("Deployment", "ReplicaSet", "DaemonSet")) {
            add(Use.COMMON_LABELS, kind("", "", kind, "spec/selector/matchLabels", true));
        }
        add(Use.COMMON_LABELS, kind("apps", "", "StatefulSet", "spec/selector/matchLabels", true));
        String labels = "/labelSelector/matchLabels";
        for (String kind : List.of("Deployment", "StatefulSet")) {
            for (String affinity : List.of("podAffinity", "podAntiAffinity")) {
                String during = TEMPLATE + "/affinity/" + affinity;
                String preferred = during + "/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm" + labels;
                String required = during + "/requiredDuringSchedulingIgnoredDuringExecution" + labels;
                add(Use.COMMON_LABELS, kind("apps", "", kind, preferred, false));
                add(Use.COMMON_LABELS, kind("apps", "", kind, required, false));
            }
            String spread = TEMPLATE + "/topologySpreadConstraints" + labels;
            add(Use.COMMON_LABELS, kind("apps", "", kind, spread, false));
        }
        add(Use.COMMON_LABELS, kind("batch", "", "Job", "spec/selector/matchLabels", false));
        add(Use.COMMON_LABELS, kind("batch", "", "CronJob", "spec/jobTemplate/spec/selector/matchLabels", false));
        add(Use.COMMON_LABELS, kind("policy", "", "PodDisruptionBudget", "spec/selector/matchLabels", false));
        for (String selector : List.of("podSelector", "ingress/from/podSelector", "egress/to/podSelector")) {
            String path = "spec/" + selector + "/matchLabels";
            add(Use.COMMON_LABELS, kind("networking.k8s.io", "", "NetworkPolicy", path, false));
        }
    }

    /** Labels or annotations of objects and of the templates inside them. */
    private void metadata(Use use, String field, String statefulSetGroup) {
        String template = "spec/template/metadata/" + field;
        add(use, FieldSpec.of("metadata/" + field, true));
        add(use, kind("", "v1", "ReplicationController", template, true));
        for (String kind : List.of("Deployment", "ReplicaSet", "DaemonSet")) {
            add(use, kind("", "", kind, template, true));
        }
        add(use, kind(statefulSetGroup, "", "StatefulSet", template, true));
        if (use != Use.COMMON_ANNOTATIONS) {
            add(use, kind("apps", "", "StatefulSet", "spec/volumeClaimTemplates[]/metadata/" + field, true));
        }
        add(use, kind("batch", "", "Job", template, true));
        add(use, kind("batch", "", "CronJob", "spec/jobTemplate/metadata/" + field, true));
        add(use, kind("batch", "", "CronJob", "spec/jobTemplate/spec/template/metadata/" + field, true));
    }

    private static List<NameReference> references() {
        List<NameReference> references = new ArrayList<>();
        FieldSpec scaled = kind("", "", "HorizontalPodAutoscaler", "spec/scaleTargetRef/name", false);
        for (String kind : List.of("Deployment", "ReplicationController", "ReplicaSet", "StatefulSet")) {
            references.add(new NameReference(new Gvk("", "", kind), List.of(scaled)));
        }
        references.add(new NameReference(new Gvk("", "v1", "ConfigMap"), configMaps()));
        references.add(new NameReference(new Gvk("", "v1", "Secret"), secrets()));
        references.add(new NameReference(new Gvk("", "v1", "Service"), services()));
        String rbac = "rbac.authorization.k8s.io";
        FieldSpec role = kind(rbac, "", "RoleBinding", "roleRef/name", false);
        FieldSpec clusterRole = kind(rbac, "", "ClusterRoleBinding", "roleRef/name", false);
        references.add(new NameReference(new Gvk(rbac, "", "Role"), List.of(role)));
        references.add(new NameReference(new Gvk(rbac, "", "ClusterRole"), List.of(role, clusterRole)));
        List<FieldSpec> accounts = new ArrayList<>(inPods("serviceAccountName"));
        accounts.add(kind(rbac, "", "RoleBinding", "subjects", false));
        accounts.add(kind(rbac, "", "ClusterRoleBinding", "subjects", false));
        references.add(new NameReference(new Gvk("", "v1", "ServiceAccount"), accounts));
        references.add(new NameReference(
                new Gvk("", "v1", "PersistentVolumeClaim"), inPods("volumes/persistentVolumeClaim/claimName")));
        references.add(new NameReference(
                new Gvk("", "v1", "PersistentVolume"),
                List.of(
                        kind("", "", "PersistentVolumeClaim", "spec/volumeName", false),
                        kind("", "", "ClusterRole", "rules/resourceNames", false))));
        references.add(new NameReference(new Gvk("storage.k8s.io", "v1", "StorageClass"), storageClasses()));
        references.add(
                new NameReference(new Gvk("scheduling.k8s.io", "v1", "PriorityClass"), inPods("priorityClassName")));
        // Kustomize lists IngressClass too, under a group that no object has: its references are never updated.
        String admission = "admissionregistration.k8s.io";
        references.add(new NameReference(
                new Gvk(admission, "", "ValidatingAdmissionPolicy"),
                List.of(kind(admission, "", "ValidatingAdmissionPolicyBinding", "spec/policyName", false))));
        return references;
    }

    private static List<FieldSpec> inPods(String path) {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(kind("", "", "Pod", POD + "/" + path, false));
        for (String kind : List.of("StatefulSet", "Deployment", "ReplicationController", "Job", "DaemonSet")) {
            fields.add(kind("", "", kind, TEMPLATE + "/" + path, false));
        }
        fields.add(kind("", "", "CronJob", JOB_TEMPLATE + "/" + path, false));
        return fields;
    }

    /** Of the kinds in which ConfigMaps and Secrets are looked for; they are others than those of {@link #inPods}. */
    private static Stream<FieldSpec> inContainers(String path) {
        Stream<FieldSpec> templates = Stream.of("Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "Job")
                .map(kind -> kind("", "", kind, TEMPLATE + "/" + path, false));
        return Stream.concat(
                Stream.of(
                        kind("", "v1", "Pod", POD + "/" + path, false),
                        kind("", "", "PodTemplate", "template/spec/" + path, false),
                        kind("", "", "CronJob", JOB_TEMPLATE + "/" + path, false)),
                templates);
    }

    private static List<FieldSpec> configMaps() {
        List<FieldSpec> fields = new ArrayList<>();
        Stream.of(
                        "volumes/configMap/name",
                        "containers/env/valueFrom/configMapKeyRef/name",
                        "initContainers/env/valueFrom/configMapKeyRef/name",
                        "containers/envFrom/configMapRef/name",
                        "initContainers/envFrom/configMapRef/name",
                        "volumes/projected/sources/configMap/name")
                .flatMap(DefaultFields::inContainers)
                .forEach(fields::add);
        fields.add(kind("", "", "Node", "spec/configSource/configMap", false));
        fields.add(kind("", "", "Role", "rules/resourceNames", false));
        fields.add(kind("", "", "ClusterRole", "rules/resourceNames", false));
        String nginx = "metadata/annotations/nginx.ingress.kubernetes.io\\/";
        fields.add(kind("", "", "Ingress", nginx + "fastcgi-params-configmap", false));
        return fields;
    }

    private static List<FieldSpec> secrets() {
        List<FieldSpec> fields = new ArrayList<>();
        Stream.of(
                        "volumes/secret/secretName",
                        "containers/env/valueFrom/secretKeyRef/name",
                        "initContainers/env/valueFrom/secretKeyRef/name",
                        "containers/envFrom/secretRef/name",
                        "initContainers/envFrom/secretRef/name",
                        "imagePullSecrets/name",
                        "volumes/projected/sources/secret/name")
                .flatMap(DefaultFields::inContainers)
                .forEach(fields::add);
        fields.add(kind("", "", "Ingress", "spec/tls/secretName", false));
        String annotations = "metadata/annotations/";
        fields.add(kind("", "", "Ingress", annotations + "ingress.kubernetes.io\\/auth-secret", false));
        fields.add(kind("", "", "Ingress", annotations + "nginx.ingress.kubernetes.io\\/auth-secret", false));
        fields.add(kind("", "", "Ingress", annotations + "nginx.ingress.kubernetes.io\\/auth-tls-secret", false));
        fields.add(kind("", "", "ServiceAccount", "imagePullSecrets/name", false));
        for (String parameter : List.of("secretName", "adminSecretName", "userSecretName", "secretRef")) {
            fields.add(kind("", "", "StorageClass", "parameters/" + parameter, false));
        }
        fields.add(kind("", "", "Role", "rules/resourceNames", false));
        fields.add(kind("", "", "ClusterRole", "rules/resourceNames", false));
        String env = TEMPLATE + "/containers/env/valueFrom/secretKeyRef/name";
        fields.add(kind("serving.knative.dev", "v1", "Service", env, false));
        fields.add(kind("", "", "PersistentVolume", "spec/azureFile/secretName", false));
        return fields;
    }

    private static List<FieldSpec> services() {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(kind("apps", "", "StatefulSet", "spec/serviceName", false));
        for (String path : List.of(
                "spec/rules/http/paths/backend/serviceName",
                "spec/backend/serviceName",
                "spec/rules/http/paths/backend/service/name",
                "spec/defaultBackend/service/name")) {
            fields.add(kind("", "", "Ingress", path, false));
        }
        fields.add(kind("apiregistration.k8s.io", "", "APIService", "spec/service/name", false));
        for (String kind : List.of("ValidatingWebhookConfiguration", "MutatingWebhookConfiguration")) {
            fields.add(kind("admissionregistration.k8s.io", "", kind, "webhooks/clientConfig/service", false));
        }
        return fields;
    }

    private static List<FieldSpec> storageClasses() {
        return List.of(
                kind("", "", "PersistentVolume", "spec/storageClassName", false),
                kind("", "", "PersistentVolumeClaim", "spec/storageClassName", false),
                kind("", "", "StatefulSet", "spec/volumeClaimTemplates/spec/storageClassName", false));
    }
}
