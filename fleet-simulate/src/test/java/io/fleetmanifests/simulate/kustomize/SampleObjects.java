package io.fleetmanifests.simulate.kustomize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Objects of many kinds, with what transformations and patches meet in them. */
final class SampleObjects {

    private final Random random;
    private final List<String> ids = new ArrayList<>();

    SampleObjects(Random random) {
        this.random = random;
    }

    /** Some objects, no two of one kind and name. */
    List<String> some(int count, List<String> names) {
        List<Function<String, String>> kinds = new ArrayList<>(List.of(
                this::deployment,
                this::deployment,
                this::statefulSet,
                this::service,
                this::configMap,
                this::secret,
                this::widget,
                this::serviceAccount,
                this::roleBinding,
                this::clusterRoleBinding,
                this::ingress,
                this::autoscaler,
                this::cronJob,
                this::networkPolicy,
                this::disruptionBudget,
                this::namespace,
                this::definition,
                this::list,
                this::release,
                this::claim,
                this::role,
                this::webhook));
        Collections.shuffle(kinds, random);
        List<String> texts = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Function<String, String> kind : kinds) {
            String text = kind.apply(names.get(random.nextInt(names.size())));
            String id = text.lines()
                    .filter(line -> line.matches("kind: .*|  name: .*"))
                    .limit(2)
                    .toList()
                    .toString();
            if (texts.size() < count && !seen.contains(id)) {
                texts.add(text);
                seen.add(id);
                remember(text);
            }
        }
        return texts;
    }

    private void remember(String text) {
        String kind = text.lines()
                .filter(line -> line.startsWith("kind: "))
                .findFirst()
                .orElse("")
                .substring(6);
        String name = text.lines()
                .filter(line -> line.startsWith("  name: "))
                .findFirst()
                .map(line -> line.substring(8))
                .orElse("");
        ids.add(kind + " " + name);
    }

    /** Kind and name of an object that was made, of one of these kinds if there is one. */
    java.util.Optional<String> oneOf(String... kinds) {
        return ids.stream()
                .filter(id -> List.of(kinds).contains(id.substring(0, id.indexOf(' '))))
                .findFirst();
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String metadata(String name) {
        StringBuilder text = new StringBuilder("metadata:\n  name: " + name + "\n");
        if (chance(0.3)) {
            text.append("  namespace: ")
                    .append(pick("default", "team-a", "prod"))
                    .append('\n');
        }
        if (chance(0.4)) {
            text.append("  labels:").append(pick("\n    app: " + name + "\n    old: \"1\"\n", " {}\n", "\n"));
        }
        if (chance(0.4)) {
            text.append("  annotations:")
                    .append(pick("\n    note: plain\n    number: 1\n    flag: true\n", " {}\n", "\n"));
        }
        if (chance(0.1)) {
            text.append("  finalizers: [a/one, b/two]\n");
        }
        return text.toString();
    }

    private String pod(String indent) {
        StringBuilder text = new StringBuilder();
        if (chance(0.4)) {
            text.append("serviceAccountName: ")
                    .append(pick("web", "api", "helper"))
                    .append('\n');
        }
        if (chance(0.3)) {
            text.append("imagePullSecrets:\n- name: keys\n- name: other\n");
        }
        if (chance(0.3)) {
            text.append("initContainers:\n- name: init\n  image: busybox@sha256:123\n  args: [a, b]\n");
        }
        text.append("containers:\n- name: main\n  image: ")
                .append(pick("nginx", "nginx:1.2", "\"ghcr.io/acme/app:v1\"", "busybox:1@sha256:9"));
        text.append('\n');
        if (chance(0.6)) {
            text.append(
                    "  ports:\n  - containerPort: 80\n  - containerPort: 443\n    protocol: TCP\n    name: https\n");
        }
        if (chance(0.6)) {
            text.append("  env:\n  - name: A\n    value: \"1\"\n  - name: B\n    valueFrom:\n      configMapKeyRef:\n");
            text.append("        name: ")
                    .append(pick("settings", "web", "extra"))
                    .append("\n        key: a\n");
            text.append("  - name: C\n    valueFrom:\n      secretKeyRef: {name: keys, key: c}\n");
        }
        if (chance(0.4)) {
            text.append("  envFrom:\n  - configMapRef:\n      name: settings\n  - secretRef: {name: api}\n");
        }
        if (chance(0.4)) {
            text.append("  volumeMounts:\n  - name: conf\n    mountPath: /conf\n  - {name: tmp, mountPath: /tmp}\n");
        }
        if (chance(0.4)) {
            text.append("  command: [\"sh\", \"-c\", \"echo yes\"]\n  resources:\n    limits: {cpu: 1, memory: 1Gi}\n");
        }
        if (chance(0.4)) {
            text.append("- name: side\n  image: ghcr.io/acme/app\n");
        }
        if (chance(0.5)) {
            text.append(
                    "volumes:\n- name: conf\n  configMap:\n    name: settings\n    defaultMode: 0644\n- name: tmp\n  emptyDir: {}\n");
            text.append(
                    "- name: s\n  secret:\n    secretName: keys\n- name: p\n  projected:\n    sources:\n    - configMap: {name: web}\n");
            text.append("- name: claim\n  persistentVolumeClaim:\n    claimName: db\n");
        }
        if (chance(0.2)) {
            text.append("tolerations:\n- key: a\n  operator: Exists\nnodeSelector:\n");
        }
        if (chance(0.2)) {
            text.append("affinity:\n  podAntiAffinity:\n    preferredDuringSchedulingIgnoredDuringExecution:\n");
            text.append("    - weight: 1\n      podAffinityTerm:\n        topologyKey: zone\n        labelSelector:\n");
            text.append("          matchLabels: {app: web}\n");
        }
        if (chance(0.15)) {
            text.append(
                    "topologySpreadConstraints:\n- maxSkew: 1\n  topologyKey: zone\n  whenUnsatisfiable: DoNotSchedule\n");
            text.append("  labelSelector:\n    matchLabels:\n      app: web\n");
        }
        return text.toString().indent(indent.length());
    }

    private String deployment(String name) {
        String kind = pick("Deployment", "Deployment", "DaemonSet", "ReplicaSet");
        String replicas = kind.equals("DaemonSet") ? "" : pick("  replicas: 2\n", "", "  replicas: null\n");
        return "apiVersion: apps/v1\nkind: " + kind + "\n" + metadata(name) + "spec:\n" + replicas
                + "  selector:\n    matchLabels:\n      app: " + name + "\n  template:\n    metadata:\n      labels:\n"
                + "        app: " + name + "\n    spec:\n" + pod("      ");
    }

    private String statefulSet(String name) {
        return "apiVersion: apps/v1\nkind: StatefulSet\n" + metadata(name) + "spec:\n  serviceName: "
                + pick("web", "db")
                + "\n  selector:\n    matchLabels: {app: " + name
                + "}\n  template:\n    metadata:\n      labels: {app: "
                + name + "}\n    spec:\n" + pod("      ")
                + "  volumeClaimTemplates:\n  - metadata:\n      name: data\n    spec:\n      accessModes: [ReadWriteOnce]\n";
    }

    private String service(String name) {
        return "apiVersion: v1\nkind: Service\n" + metadata(name)
                + "spec:\n  ports:\n  - port: 80\n    targetPort: 8080\n"
                + "  - port: 53\n    protocol: UDP\n    name: dns\n"
                + pick("  selector:\n    app: web\n", "", "  selector: {}\n");
    }

    String configMap(String name) {
        return "apiVersion: v1\nkind: ConfigMap\n" + metadata(name)
                + "data:\n  a: \"1\"\n  yes: yes\n  text: |\n    line 1\n    line 2\n"
                + "  json: '{\"host\": \"h\", \"port\": 80}'\n  url: http://web:8080/path\n"
                + pick("  empty:\n", "", "  empty: \"\"\n");
    }

    private String secret(String name) {
        return "apiVersion: v1\nkind: Secret\n" + metadata(name)
                + "type: Opaque\nstringData:\n  user: admin\ndata:\n  p: cGFzcw==\n";
    }

    private String widget(String name) {
        return "apiVersion: example.com/v1\nkind: Widget\n" + metadata(name)
                + "spec:\n  size: 1.10\n  big: 1e3\n  since: 2024-01-02\n"
                + "  on: on\n  nothing: null\n  tilde: ~\n  empty:\n  items:\n  - name: a\n    value: 1\n  - name: b\n    value: 2\n"
                + "  containers:\n  - name: main\n    image: nginx:1\n  settings:\n    mode: fast\n  ref:\n    name: web\n  quoted: \"5\"\n  number: 5\n";
    }

    String serviceAccount(String name) {
        return "apiVersion: v1\nkind: ServiceAccount\n" + metadata(name)
                + pick("", "imagePullSecrets:\n- name: keys\n", "secrets:\n- name: keys\n");
    }

    private String role(String name) {
        String kind = pick("Role", "ClusterRole");
        return "apiVersion: rbac.authorization.k8s.io/v1\nkind: " + kind + "\n" + metadata(name)
                + "rules:\n- apiGroups: [\"\"]\n  resources: [configmaps]\n  resourceNames: [settings, web, unknown]\n  verbs: [get]\n";
    }

    private String roleBinding(String name) {
        return "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\n" + metadata(name)
                + "roleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: " + pick("Role", "ClusterRole")
                + "\n  name: " + pick("web", "api")
                + "\nsubjects:\n- kind: ServiceAccount\n  name: " + pick("web", "default", "helper") + "\n"
                + pick("", "  namespace: default\n", "  namespace: team-a\n");
    }

    private String clusterRoleBinding(String name) {
        return roleBinding(name)
                .replace("kind: RoleBinding", "kind: ClusterRoleBinding")
                .replace("kind: Role\n", "kind: ClusterRole\n");
    }

    private String ingress(String name) {
        return "apiVersion: networking.k8s.io/v1\nkind: Ingress\n" + metadata(name)
                + "spec:\n  ingressClassName: nginx\n  tls:\n  - hosts: [a.example.com]\n    secretName: "
                + pick("keys", "tls", "api")
                + "\n  rules:\n  - host: a.example.com\n    http:\n      paths:\n      - path: /\n        pathType: Prefix\n        backend:\n          service:\n            name: web\n            port: {number: 80}\n";
    }

    private String autoscaler(String name) {
        return "apiVersion: autoscaling/" + pick("v2", "v1") + "\nkind: HorizontalPodAutoscaler\n" + metadata(name)
                + "spec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: web\n  maxReplicas: 3\n";
    }

    private String cronJob(String name) {
        return "apiVersion: batch/v1\nkind: CronJob\n" + metadata(name)
                + "spec:\n  schedule: \"* * * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n"
                + pod("          ");
    }

    private String networkPolicy(String name) {
        return "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n" + metadata(name)
                + "spec:\n  podSelector:\n    matchLabels:\n      app: web\n  ingress:\n  - from:\n    - podSelector:\n        matchLabels: {app: api}\n    - namespaceSelector: {}\n";
    }

    private String disruptionBudget(String name) {
        return "apiVersion: policy/v1\nkind: PodDisruptionBudget\n" + metadata(name)
                + "spec:\n  minAvailable: 1\n  selector:\n    matchLabels:\n      app: web\n";
    }

    private String namespace(String name) {
        return "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: " + name + "\n";
    }

    private String definition(String name) {
        return "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: widgets.example.com\nspec:\n  group: example.com\n"
                + "  names: {kind: Widget, plural: widgets}\n  scope: " + pick("Namespaced", "Cluster")
                + "\n  versions: []\n  note: " + name + "\n";
    }

    private String list(String name) {
        String items = (configMap(name + "-l1") + "---\n" + serviceAccount(name + "-l2"))
                .indent(2)
                .replaceAll("(?m)^  apiVersion", "- apiVersion")
                .replace("  ---\n", "");
        return "apiVersion: v1\nkind: List\nitems:\n" + items;
    }

    private String release(String name) {
        return "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\n" + metadata(name)
                + "spec:\n  interval: 5m\n  values: &v\n    image: {repository: nginx, tag: \"1\"}\n    replicas: 2\n  copy: *v\n  merged:\n    <<: *v\n    replicas: 3\n"
                + "  valuesFrom:\n  - kind: ConfigMap\n    name: settings\n";
    }

    private String claim(String name) {
        return "apiVersion: v1\nkind: PersistentVolumeClaim\n" + metadata(name)
                + "spec:\n  accessModes:\n  - ReadWriteOnce\n  storageClassName: fast\n";
    }

    private String webhook(String name) {
        return "apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: "
                + name
                + "\nwebhooks:\n- name: one.example.com\n  clientConfig:\n    service:\n      name: web\n      namespace: default\n- name: two.example.com\n";
    }
}
