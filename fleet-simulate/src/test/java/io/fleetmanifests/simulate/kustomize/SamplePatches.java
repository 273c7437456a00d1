package io.fleetmanifests.simulate.kustomize;

import java.util.Map;
import java.util.Random;

/** Patches for {@link SampleObjects}; many meet nothing, and some fail. */
final class SamplePatches {

    private final Random random;
    private final Map<String, String> files;
    private final String folder;
    private final SampleObjects objects;
    private final boolean current;

    SamplePatches(Random random, Map<String, String> files, String folder, SampleObjects objects, boolean current) {
        this.current = current;
        this.objects = objects;
        this.random = random;
        this.files = files;
        this.folder = folder;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** An entry of {@code patches}. */
    String patch() {
        if (chance(0.08)) {
            return "- target: {kind: Deployment}\n  options: {allowKindChange: " + chance(0.7) + ", allowNameChange: "
                    + chance(0.5)
                    + "}\n  patch: |\n    kind: StatefulSet\n    metadata: {name: other}\n    spec: {serviceName: web}\n";
        }
        boolean json = chance(0.35);
        String[] operations = json();
        String text = json ? operations[0] : merge();
        boolean targeted = json || chance(0.5);
        StringBuilder entry = new StringBuilder("- ");
        if (chance(0.4)) {
            String name = "patch-" + files.size() + ".yaml";
            files.put(folder + "/" + name, text);
            entry.append("path: ").append(name).append('\n');
        } else {
            entry.append("patch: |\n").append(text.indent(4));
        }
        if (targeted) {
            entry.append(json && chance(0.95) ? "  target:\n    kind: " + operations[1] + "\n" : target(json));
        }
        if (!json && !targeted && chance(0.2)) {
            entry.append("  options:\n    allowNameChange: true\n    allowKindChange: ")
                    .append(chance(0.5))
                    .append('\n');
        }
        return entry.toString();
    }

    private String target(boolean json) {
        return pick(
                "  target:\n    kind: Deployment\n",
                "  target:\n    kind: Deployment|StatefulSet\n    name: w.*\n",
                "  target:\n    group: apps\n",
                "  target:\n    labelSelector: app=web\n",
                "  target:\n    annotationSelector: note\n    kind: " + (json ? "ConfigMap" : ".*") + "\n",
                "  target:\n    kind: Widget\n    name: (web|api)\n    namespace: default\n",
                "  target:\n    kind: ConfigMap\n    labelSelector: \"app in (web, api),!old\"\n",
                "  target:\n    kind: Service\n",
                "  target:\n    name: web\n");
    }

    private String merge() {
        String workload = existing(0.9, "Deployment", "StatefulSet");
        String service = existing(0.9, "Service");
        String map = existing(0.9, "ConfigMap");
        String widget = existing(0.9, "Widget");
        String account = existing(0.9, "ServiceAccount");
        java.util.List<String> patches = new java.util.ArrayList<>();
        if (!workload.isEmpty()) {
            String kind = workload.substring(0, workload.indexOf(' '));
            patches.add(deployment(name(workload), kind));
            patches.add(deployment(name(workload), kind));
            patches.add(
                    "apiVersion: apps/v1\nkind: " + kind + "\nmetadata:\n  name: " + name(workload)
                            + "\n  labels:\n    app: renamed\n    nope: null\nspec:\n  replicas: 7\n  template: {metadata: {annotations: {r: \"1\"}}}\n");
        }
        if (!service.isEmpty()) {
            patches.add(
                    "apiVersion: v1\nkind: Service\nmetadata:\n  name: " + name(service)
                            + "\nspec:\n  ports:\n  - port: 80\n    targetPort: 9090\n  - port: 53\n    protocol: UDP\n    $patch: delete\n  - port: 22\n  type: ClusterIP\n");
            patches.add("apiVersion: v1\nkind: Service\nmetadata:\n  name: " + name(service) + "\n$patch: delete\n");
        }
        if (!map.isEmpty()) {
            patches.add("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + name(map)
                    + "\n  annotations:\n    note: null\n    added: x\ndata:\n  a: null\n  b: \"2\"\n  yes: no\n");
            patches.add("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + name(map)
                    + "\n  labels: null\ndata:\n  $patch: " + pick("replace", "delete", "merge") + "\n  only: this\n");
        }
        if (!widget.isEmpty()) {
            patches.add(
                    "apiVersion: example.com/v1\nkind: Widget\nmetadata:\n  name: " + name(widget)
                            + "\nspec:\n  items:\n  - name: b\n    value: 3\n  size: 2\n  settings: null\n  quoted: 7\n  number: \"7\"\n  nothing: something\n");
        }
        if (!account.isEmpty()) {
            patches.add("apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: " + name(account)
                    + "\n  finalizers: [c/three, a/one]\nsecrets:\n- name: new\n");
        }
        if (patches.isEmpty()) {
            patches.add(current && chance(0.5) ? "# nothing to patch\n" : "kind: Absent\nmetadata: {name: absent}\n");
        }
        return patches.get(random.nextInt(patches.size()));
    }

    /** Kind and name of an object; most often one that is there. */
    private String existing(double probability, String... kinds) {
        return chance(probability) ? objects.oneOf(kinds).orElse("") : chance(0.2) ? kinds[0] + " web" : "";
    }

    private static String name(String id) {
        return id.substring(id.indexOf(' ') + 1);
    }

    private String deployment(String name, String kind) {
        String ports = pick(
                "        ports:\n        - containerPort: 80\n          name: http\n        - containerPort: 9000\n",
                "        ports:\n        - containerPort: 443\n          $patch: delete\n",
                "        ports:\n        - containerPort: 443\n          protocol: UDP\n",
                "        ports:\n        - $patch: replace\n        - containerPort: 1\n",
                "");
        String env = pick(
                "        env:\n        - name: A\n          value: two\n        - name: Z\n          value: \"26\"\n",
                "        env:\n        - name: B\n          $patch: delete\n",
                "        env:\n        - name: B\n          value: x\n          valueFrom: null\n",
                "");
        String volumes = pick(
                "      volumes:\n      - name: tmp\n        emptyDir: null\n        hostPath: {path: /tmp}\n      - name: more\n        configMap: {name: settings}\n",
                "      volumes:\n      - $patch: delete\n",
                "      volumes:\n      - name: tmp\n        $patch: replace\n        emptyDir: {medium: Memory}\n",
                "      tolerations:\n      - key: b\n",
                "      $setElementOrder/containers:\n      - name: side\n      - name: main\n",
                "      imagePullSecrets:\n      - name: pull\n      hostAliases:\n      - ip: 1.2.3.4\n        hostnames: [x]\n",
                "");
        return "apiVersion: apps/v1\nkind: " + kind + "\nmetadata:\n  name: " + name
                + "\nspec:\n  template:\n    spec:\n      containers:\n" + "      - name: "
                + pick("main", "side", "new") + "\n        image: nginx:9\n" + ports + env + volumes;
    }

    private static final String WORKLOADS = "Deployment|StatefulSet|DaemonSet|ReplicaSet";

    /** Operations, and the kinds that they mostly apply to. */
    private static final String[][] JSON = {
        {"- op: replace\n  path: /metadata/name\n  value: changed\n", "Widget"},
        {"- op: add\n  path: /metadata/annotations/added\n  value: \"1\"\n", ".*"},
        {"- op: add\n  path: /metadata/labels\n  value: {only: one}\n", "Service.*|Deployment"},
        {"- op: remove\n  path: /spec/type\n", "Service"},
        {"- op: replace\n  path: /spec/replicas\n  value: 9\n", "Deployment"},
        {
            "- op: add\n  path: /spec/template/spec/containers/-\n  value:\n    name: appended\n    image: nginx\n",
            WORKLOADS
        },
        {"- op: replace\n  path: /spec/template/spec/containers/0/image\n  value: busybox:7\n", WORKLOADS},
        {"- op: test\n  path: /kind\n  value: Deployment\n- op: add\n  path: /spec/paused\n  value: yes\n", "Deployment"
        },
        {"[{\"op\": \"add\", \"path\": \"/metadata/annotations/a~1b\", \"value\": \"c\"}]", "ConfigMap"},
        {"- op: copy\n  from: /metadata/name\n  path: /metadata/annotations/copied\n", "Service"},
        {"- op: move\n  from: /data/text\n  path: /data/moved\n", "ConfigMap"},
        {"- op: replace\n  path: /spec/ports/-1/port\n  value: 54\n", "Service"},
        {
            "- op: add\n  path: /spec/items/1\n  value: {name: mid, value: 1.5}\n- op: remove\n  path: /spec/items/0\n",
            "Widget"
        },
        {"- op: add\n  path: /metadata/namespace\n  value: elsewhere\n", "Secret|Ingress"},
    };

    private String[] json() {
        return JSON[random.nextInt(JSON.length)];
    }

    /** An entry of {@code patchesStrategicMerge}. */
    String legacyMerge() {
        String text = merge();
        if (chance(0.5)) {
            String name = "legacy-" + files.size() + ".yaml";
            files.put(folder + "/" + name, text);
            return "- " + name + "\n";
        }
        return "- |\n" + text.indent(2);
    }

    /** An entry of {@code patchesJson6902}. */
    String legacyJson() {
        String id = existing(0.95, "ConfigMap", "Service", "Deployment");
        String text = "- op: add\n  path: /metadata/" + pick("name", "extra") + "\n  value: given\n";
        return "- target:\n    version: v1\n    kind: " + (id.isEmpty() ? "Nothing" : id.substring(0, id.indexOf(' ')))
                + "\n    name: " + (id.isEmpty() ? "web" : name(id)) + "\n  patch: |\n" + text.indent(4);
    }
}
