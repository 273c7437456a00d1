package io.fleetmanifests.simulate.kustomize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes up a base, perhaps a component, and an overlay of them, from a seed. */
final class OverlayGenerator {

    private static final List<String> NAMES = List.of("web", "api", "db");

    /** Whether to use what only current versions of kustomize know. */
    private final boolean current;

    private final Random random;
    private final Map<String, String> files = new TreeMap<>();
    private final SampleObjects objects;

    OverlayGenerator(long seed, boolean current) {
        this.current = current;
        this.random = new Random(seed * 7919 + 17);
        this.objects = new SampleObjects(random);
    }

    /** The files by path; the overlay is the folder {@code overlay}. */
    Map<String, String> generate() {
        base();
        overlay();
        return files;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean hasSettings;
    private boolean hasKeys;

    private void base() {
        List<String> resources = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        List<String> texts = objects.some(count, NAMES);
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0 && chance(0.3)) {
                String last = resources.get(resources.size() - 1);
                files.merge("base/" + last, texts.get(i), (a, b) -> a + "---\n" + b);
            } else {
                resources.add("r" + i + ".yaml");
                files.put("base/r" + i + ".yaml", texts.get(i));
            }
        }
        StringBuilder file = new StringBuilder("resources:\n");
        resources.forEach(resource -> file.append("- ").append(resource).append('\n'));
        hasSettings = chance(0.5);
        if (hasSettings) {
            file.append("configMapGenerator:\n").append(generator("settings", "create", "base"));
        }
        hasKeys = chance(0.4);
        if (hasKeys) {
            file.append("secretGenerator:\n").append(generator("keys", "create", "base"));
        }
        if (chance(0.2)) {
            file.append("namePrefix: ").append(pick("b-", "base-")).append('\n');
        }
        if (chance(0.2)) {
            file.append("commonLabels:\n  from: base\n");
        }
        if (chance(0.15)) {
            file.append("namespace: ").append(pick("default", "base-ns")).append('\n');
        }
        files.put("base/kustomization.yaml", file.toString());
    }

    private String generator(String name, String behavior, String folder) {
        StringBuilder entry = new StringBuilder("- name: " + name + "\n");
        if (!behavior.equals("create")) {
            entry.append("  behavior: ").append(behavior).append('\n');
        }
        entry.append("  literals:\n  - a=1\n  - \"b=two words\"\n  - c=\"quoted\"\n");
        if (chance(0.4)) {
            entry.append("  files:\n  - app.conf\n  - other=app.conf\n");
            files.put(folder + "/app.conf", "# settings\nx = 1\n<b>&\n");
        }
        if (chance(0.3)) {
            entry.append("  envs:\n  - vars.env\n");
            files.put(folder + "/vars.env", "# comment\n  E1=one=1\nE2=\nE3\n\n");
        }
        if (chance(0.3)) {
            entry.append("  options:\n    labels: {made: here}\n    annotations: {note: \"1\"}\n");
            entry.append("    disableNameSuffixHash: ").append(chance(0.5)).append('\n');
            entry.append("    immutable: ").append(chance(0.3)).append('\n');
        }
        return entry.toString();
    }

    private void overlay() {
        StringBuilder file = new StringBuilder();
        if (chance(0.3)) {
            file.append("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n");
        }
        file.append("resources:\n- ../base\n");
        if (chance(0.3)) {
            file.append("- extra.yaml\n");
            files.put("overlay/extra.yaml", objects.configMap("extra"));
        }
        if (chance(0.2)) {
            file.append("components:\n- ../component\n");
            component();
        }
        names(file);
        labels(file);
        patches(file);
        changes(file);
        generators(file);
        if (chance(0.1)) {
            file.append("sortOptions:\n  order: ")
                    .append(pick("legacy", "fifo"))
                    .append('\n');
        }
        if (chance(0.1)) {
            file.append("buildMetadata: [")
                    .append(pick(
                            "originAnnotations", "transformerAnnotations", "originAnnotations, transformerAnnotations"))
                    .append("]\n");
        }
        files.put("overlay/kustomization.yaml", file.toString());
    }

    private void component() {
        StringBuilder file = new StringBuilder("apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n");
        if (chance(0.5)) {
            file.append("resources:\n- account.yaml\n");
            files.put("component/account.yaml", objects.serviceAccount("helper"));
        }
        if (chance(0.5)) {
            file.append("namePrefix: c-\n");
        }
        file.append("commonAnnotations:\n  component: \"yes\"\n");
        if (chance(0.5)) {
            file.append("patches:\n").append(new SamplePatches(random, files, "component", objects, current).patch());
        }
        files.put("component/kustomization.yaml", file.toString());
    }

    private void names(StringBuilder file) {
        if (chance(0.4)) {
            file.append("namespace: ").append(pick("prod", "default", "team-a")).append('\n');
        }
        if (chance(0.4)) {
            file.append("namePrefix: ").append(pick("pre-", "x-")).append('\n');
        }
        if (chance(0.3)) {
            file.append("nameSuffix: ").append(pick("-suf", "-v2")).append('\n');
        }
    }

    private void labels(StringBuilder file) {
        if (chance(0.3)) {
            file.append("commonLabels:\n  app: all\n  owner: \"7\"\n");
        }
        if (chance(0.3)) {
            file.append("labels:\n- pairs:\n    tier: gold\n");
            file.append("  includeSelectors: ").append(chance(0.4)).append('\n');
            file.append("  includeTemplates: ").append(chance(0.4)).append('\n');
            if (chance(0.3)) {
                file.append("  fields:\n  - path: spec/settings/labels\n    kind: Widget\n    create: true\n");
            }
        }
        if (chance(0.3)) {
            file.append("commonAnnotations:\n  note: \"true\"\n  example.com/x: \"y\"\n");
        }
    }

    private void patches(StringBuilder file) {
        SamplePatches samples = new SamplePatches(random, files, "overlay", objects, current);
        if (chance(0.7)) {
            file.append("patches:\n");
            for (int i = 0; i <= random.nextInt(3); i++) {
                file.append(samples.patch());
            }
        }
        if (chance(0.15)) {
            file.append("patchesStrategicMerge:\n").append(samples.legacyMerge());
        }
        if (chance(0.15)) {
            file.append("patchesJson6902:\n").append(samples.legacyJson());
        }
    }

    private void changes(StringBuilder file) {
        if (chance(0.3)) {
            file.append("images:\n- name: ")
                    .append(pick("nginx", "ghcr.io/acme/app", "busybox"))
                    .append('\n');
            file.append(pick(
                    "  newTag: \"9.9\"\n",
                    "  newName: mirror/img\n",
                    "  digest: sha256:abc\n",
                    "  newName: m:5000/i\n  newTag: v1\n",
                    "  newTag: t\n  digest: sha256:d\n",
                    "  tagSuffix: -alpine\n"));
        }
        if (chance(0.3)) {
            objects.oneOf("Deployment", "StatefulSet", "ReplicaSet")
                    .ifPresent(id -> file.append("replicas:\n- name: ")
                            .append(id.substring(id.indexOf(' ') + 1))
                            .append("\n  count: 5\n"));
        }
        if (chance(0.3)) {
            file.append("replacements:\n")
                    .append(new SampleReplacements(random, files, objects, current).replacement());
        }
    }

    private void generators(StringBuilder file) {
        if (chance(0.3)) {
            String name = hasSettings ? pick("settings", "fresh") : "fresh";
            file.append("configMapGenerator:\n");
            file.append(generator(name, name.equals("settings") ? pick("merge", "replace") : "create", "overlay"));
        }
        if (chance(0.2)) {
            String name = hasKeys ? pick("keys", "tls") : "tls";
            file.append("secretGenerator:\n");
            file.append(generator(name, name.equals("keys") ? pick("merge", "replace") : "create", "overlay"));
            if (chance(0.3)) {
                file.append("  type: example.com/custom\n");
            }
        }
        if (chance(0.2)) {
            file.append("generatorOptions:\n  labels: {all: generated}\n  annotations: {by: us}\n");
            file.append("  disableNameSuffixHash: ").append(chance(0.3)).append('\n');
        }
    }
}
