package io.fleetmanifests.simulate.kustomize;

import java.util.Map;
import java.util.Random;

/** Replacements among {@link SampleObjects}; some have no source and fail. */
final class SampleReplacements {

    private final Random random;
    private final Map<String, String> files;
    private final SampleObjects objects;
    private final boolean current;

    SampleReplacements(Random random, Map<String, String> files, SampleObjects objects, boolean current) {
        this.current = current;
        this.objects = objects;
        this.random = random;
        this.files = files;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** An entry of {@code replacements}. */
    String replacement() {
        String entry = source() + "targets:\n" + target();
        if (!current) {
            // Expressions in select are newer than kubectl's kustomize.
            entry = entry.replace("w.*|api|db", "web").replace("Deployment|StatefulSet", "Deployment");
        }
        if (chance(0.25)) {
            files.put(
                    "overlay/replacement.yaml",
                    chance(0.5) ? entry : "- " + entry.indent(2).strip() + "\n");
            return "- path: replacement.yaml\n";
        }
        return "- " + entry.indent(2).strip() + "\n";
    }

    /** A source that is there, most often. */
    private String source() {
        java.util.List<String> sources = new java.util.ArrayList<>();
        if (current) {
            sources.add("sourceValue: \"12\"\n");
        }
        objects.oneOf("Namespace").ifPresent(id -> sources.add("source:\n  kind: Namespace\n"));
        objects.oneOf("ConfigMap").ifPresent(id -> {
            String of = "source:\n  kind: ConfigMap\n  name: " + id.substring(id.indexOf(' ') + 1) + "\n";
            sources.add(of + "  fieldPath: data.a\n");
            sources.add(of + "  fieldPath: data.url\n  options: {delimiter: \":\", index: 1}\n");
            sources.add(of);
        });
        objects.oneOf("Service")
                .ifPresent(id -> sources.add("source:\n  kind: Service\n  fieldPath: spec.ports.0.port\n"));
        objects.oneOf("Deployment")
                .ifPresent(id -> sources.add(
                        "source:\n  kind: Deployment\n  fieldPath: spec.template.spec.containers.[name=main].image\n"));
        objects.oneOf("Widget").ifPresent(id -> {
            sources.add("source:\n  kind: Widget\n  fieldPath: spec.settings\n");
            sources.add("source:\n  kind: Widget\n  fieldPath: spec.size\n");
            sources.add("source:\n  kind: Widget\n  fieldPath: spec.items\n");
        });
        return chance(0.05) || sources.isEmpty()
                ? "source: {kind: Absent}\n"
                : sources.get(random.nextInt(sources.size()));
    }

    private String target() {
        java.util.List<String> targets = new java.util.ArrayList<>();
        objects.oneOf("Widget").ifPresent(id -> {
            targets.add("- select: {kind: Widget}\n  fieldPaths: [spec.quoted, spec.number]\n");
            targets.add("- select: {kind: Widget}\n  fieldPaths: [spec.items.*.value]\n");
            targets.add(
                    "- select: {kind: Widget}\n  fieldPaths: [\"spec.items.[name=a].value\", spec.new.deep, \"spec.items.[name=zz].value\", spec.fresh.0.x]\n  options: {create: true}\n");
            targets.add("- select: {kind: Widget}\n  fieldPaths: [spec.settings]\n");
        });
        objects.oneOf("Deployment").ifPresent(id -> {
            targets.add(
                    "- select: {kind: Deployment}\n  reject: [{name: api}]\n  fieldPaths: [spec.template.spec.containers.*.image]\n  options: {delimiter: \":\", index: 1}\n");
            targets.add(
                    "- select: {kind: Deployment|StatefulSet}\n  fieldPaths: [\"spec.template.spec.containers.[name=main].env.[name=NEW].value\"]\n  options: {create: true}\n");
        });
        objects.oneOf("ConfigMap").ifPresent(id -> {
            targets.add(
                    "- select: {kind: ConfigMap, name: w.*|api|db}\n  fieldPaths: [data.url]\n  options: {delimiter: /, index: 2}\n");
            if (current) {
                targets.add("- select: {kind: ConfigMap, name: w.*|api|db}\n  fieldPaths: [data.json.port]\n");
                targets.add(
                        "- select: {kind: ConfigMap, name: w.*|api|db}\n  fieldPaths: [data.json.host]\n  options: {delimiter: \"-\", index: 1}\n");
            }
        });
        targets.add(
                "- select: {kind: ConfigMap}\n  fieldPaths: [\"metadata.annotations.[example.com/from]\"]\n  options: {create: true}\n");
        targets.add("- select: {name: web}\n  fieldPaths: [metadata.labels.copied]\n  options: {create: true}\n");
        targets.add("- select: {labelSelector: app=web}\n  fieldPaths: [\"metadata.labels.app\"]\n");
        return targets.get(random.nextInt(targets.size()));
    }
}
