package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** patches, patchesStrategicMerge, patchesJson6902. */
final class PatchesTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              labels:
                app: web
              name: web
            spec:
              replicas: 1
              template:
                spec:
                  containers:
                  - env:
                    - name: A
                      value: "1"
                    - name: B
                      value: "2"
                    image: nginx
                    name: main
                    ports:
                    - containerPort: 80
                      protocol: TCP
                    - containerPort: 53
                      protocol: UDP
                  tolerations:
                  - key: a
            """;

    private static final String WIDGET = """
            apiVersion: example.com/v1
            kind: Widget
            metadata:
              name: w
            spec:
              items:
              - name: a
              - name: b
              size: 1
            """;

    private static Repository repository(String patches) {
        return Repository.of("resources: [web.yaml, w.yaml]\n" + patches)
                .with("web.yaml", DEPLOYMENT)
                .with("w.yaml", WIDGET);
    }

    @Test
    void mergesListsOfBuiltInKindsByTheirKeys() {
        String patch = """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  replicas: null
                  template:
                    spec:
                      containers:
                      - name: main
                        env:
                        - {name: C, value: new}
                        - {name: B, value: changed}
                        - {name: A, $patch: delete}
                        ports:
                        - {containerPort: 80, protocol: TCP, name: http}
                      - {name: side, image: busybox}
                      tolerations:
                      - {key: b}
                """;
        assertThat(repository("patches: [{path: patch.yaml}]\n")
                        .with("patch.yaml", patch)
                        .objects())
                .isEqualTo("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          labels:
                            app: web
                          name: web
                        spec:
                          template:
                            spec:
                              containers:
                              - env:
                                - name: C
                                  value: new
                                - name: B
                                  value: changed
                                image: nginx
                                name: main
                                ports:
                                - containerPort: 80
                                  name: http
                                  protocol: TCP
                                - containerPort: 53
                                  protocol: UDP
                              - image: busybox
                                name: side
                              tolerations:
                              - key: b
                        ---
                        """ + WIDGET);
    }

    @Test
    void replacesListsOfCustomResources() {
        String patch = "kind: Widget\napiVersion: example.com/v1\nmetadata: {name: w}\nspec: {items: [{name: c}]}\n";
        assertThat(repository("patches: [{path: patch.yaml}]\n")
                        .with("patch.yaml", patch)
                        .objects())
                .isEqualTo(DEPLOYMENT + "---\n" + WIDGET.replace("  - name: a\n  - name: b\n", "  - name: c\n"));
    }

    @Test
    void deletesAndReplacesOnDirective() {
        String patches = """
                patches:
                - patch: |
                    apiVersion: apps/v1
                    kind: Deployment
                    metadata: {name: web}
                    $patch: delete
                - patch: |
                    apiVersion: example.com/v1
                    kind: Widget
                    metadata: {name: w}
                    spec: {$patch: replace, only: this}
                """;
        assertThat(repository(patches).objects()).isEqualTo("""
                apiVersion: example.com/v1
                kind: Widget
                metadata:
                  name: w
                spec:
                  only: this
                """);
        assertThat(repository(patches.replace("replace", "remove")).findings())
                .isEqualTo("kustomization.yaml:8:3 error kustomize-build: "
                        + "$patch must be merge, replace or delete, got \"remove\"");
    }

    @Test
    void keepsDirectivesThatKustomizeDoesNotKnowAndSaysSo() {
        Repository repository = repository("""
                patches:
                - patch: |
                    apiVersion: example.com/v1
                    kind: Widget
                    metadata: {name: w}
                    spec: {$setElementOrder/items: [b, a]}
                """);
        assertThat(repository.objects())
                .isEqualTo(DEPLOYMENT + "---\n"
                        + WIDGET.replace("spec:\n", "spec:\n  $setElementOrder/items:\n  - b\n  - a\n"));
        assertThat(repository.findings())
                .isEqualTo(
                        "kustomization.yaml:3:3 warning kustomize-directive: "
                                + "kustomize does not know $setElementOrder/items and keeps it as a field; use $patch, or a JSON patch");
    }

    @Test
    void patchesAllThatATargetSelects() {
        String patch = "kind: X\nmetadata: {name: x, annotations: {patched: \"1\"}}\n".indent(4);
        String all = "patches:\n- target: {%s}\n  patch: |\n" + patch;
        String patchedWidget = WIDGET.replace("metadata:\n", "metadata:\n  annotations:\n    patched: \"1\"\n");
        String patchedDeployment = DEPLOYMENT.replace("metadata:\n", "metadata:\n  annotations:\n    patched: \"1\"\n");
        assertThat(repository(all.formatted("kind: Wid.*")).objects()).isEqualTo(DEPLOYMENT + "---\n" + patchedWidget);
        assertThat(repository(all.formatted("labelSelector: 'app in (web, api),!old'"))
                        .objects())
                .isEqualTo(patchedDeployment + "---\n" + WIDGET);
        assertThat(repository(all.formatted("name: web|w, namespace: default")).objects())
                .isEqualTo(patchedDeployment + "---\n" + patchedWidget);
        assertThat(repository(all.formatted("group: example, version: v1")).objects())
                .isEqualTo(DEPLOYMENT + "---\n" + WIDGET);
        assertThat(repository(all.formatted("annotationSelector: note=x")).objects())
                .isEqualTo(DEPLOYMENT + "---\n" + WIDGET);
    }

    @Test
    void refusesSelectorsThatAreNone() {
        String all = "patches:\n- target: {%s}\n  path: w.yaml\n";
        assertThat(repository(all.formatted("name: '('")).findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: \"(\" is no regular expression");
        assertThat(repository(all.formatted("labelSelector: 'a in b'")).findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: "
                        + "\"a in b\" is no selector such as \"app=web,tier in (a, b)\"");
        assertThat(repository(all.formatted("kinds: Widget")).findings())
                .isEqualTo("kustomization.yaml:3:12 error kustomize-build: "
                        + "kinds is no field that kustomize knows here");
    }

    @Test
    void changesNameAndKindWhenAllowed() {
        String patches = """
                patches:
                - target: {kind: Widget}
                  options: {allowNameChange: true, allowKindChange: true}
                  patch: |
                    kind: Gadget
                    metadata: {name: g}
                """;
        assertThat(repository(patches).objects())
                .isEqualTo(DEPLOYMENT + "---\n"
                        + WIDGET.replace("Widget", "Gadget").replace("name: w\n", "name: g\n"));
        assertThat(repository(patches.replace("true", "false")).objects()).isEqualTo(DEPLOYMENT + "---\n" + WIDGET);
    }

    @Test
    void refusesAPatchOfNothing() {
        String patch = "kind: Widget\napiVersion: example.com/v1\nmetadata: {name: gone}\n";
        assertThat(repository("patches: [{path: patch.yaml}]\n")
                        .with("patch.yaml", patch)
                        .findings())
                .isEqualTo("kustomization.yaml:2:11 error kustomize-build: no object is called Widget gone");
        assertThat(repository("patches: [{target: {kind: Gone}, path: patch.yaml}]\n")
                        .with("patch.yaml", patch)
                        .objects())
                .isEqualTo(DEPLOYMENT + "---\n" + WIDGET);
    }

    @Test
    void refusesAPatchOfAnotherShape() {
        String patch = "kind: Widget\napiVersion: example.com/v1\nmetadata: {name: w}\nspec: none\n";
        assertThat(repository("patches: [{path: patch.yaml}]\n")
                        .with("patch.yaml", patch)
                        .findings())
                .isEqualTo("kustomization.yaml:2:11 error kustomize-build: a scalar of the patch meets a map");
    }

    @Test
    void refusesWhatIsNoPatch() {
        assertThat(repository("patches: [{patch: \"x: 1\"}]\n").findings())
                .isEqualTo("kustomization.yaml:2:11 error kustomize-build: this is neither a strategic merge patch "
                        + "(an object has no kind) nor a JSON patch");
        assertThat(repository("patches: [{target: {kind: Widget}}]\n").findings())
                .isEqualTo("kustomization.yaml:2:11 error kustomize-build: patch or path is needed");
        assertThat(repository("patches: [{patch: a, path: b}]\n").findings())
                .isEqualTo("kustomization.yaml:2:11 error kustomize-build: patch and path exclude each other");
        assertThat(repository("patches: [{target: {kind: Widget}, patch: \"" + "kind: A\\nmetadata: {name: a}\\n---\\n"
                                + "kind: B\\nmetadata: {name: b}\"}]\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:11 error kustomize-build: "
                        + "a target goes with one strategic merge patch, got 2");
    }

    @Test
    void appliesJsonOperations() {
        String patches = """
                patches:
                - target: {kind: Widget}
                  patch: |
                    - {op: test, path: /spec/size, value: 1}
                    - {op: add, path: /spec/items/-, value: {name: c}}
                    - {op: add, path: /spec/items/0, value: {name: first}}
                    - {op: remove, path: /spec/items/1}
                    - {op: replace, path: /spec/items/-1/name, value: last}
                    - {op: copy, from: /spec/size, path: /spec/copied}
                    - {op: move, from: /spec/size, path: /spec/moved}
                    - {op: replace, path: /spec/absent, value: null}
                    - {op: add, path: /metadata/annotations/a~1b, value: c}
                """;
        assertThat(repository(patches).objects()).isEqualTo(DEPLOYMENT + """
                ---
                apiVersion: example.com/v1
                kind: Widget
                metadata:
                  annotations:
                    a/b: c
                  name: w
                spec:
                  absent: null
                  copied: 1
                  items:
                  - name: first
                  - name: b
                  - name: last
                  moved: 1
                """);
    }

    @Test
    void refusesJsonOperationsThatDoNotApply() {
        String patches = "patches:\n- target: {kind: Widget}\n  patch: '[%s]'\n";
        String at = "kustomization.yaml:3:3 error kustomize-build: Widget w: ";
        assertThat(repository(patches.formatted("{\"op\": \"test\", \"path\": \"/spec/size\", \"value\": 2}"))
                        .findings())
                .isEqualTo(at + "test failed, \"/spec/size\" is 1");
        assertThat(repository(patches.formatted("{\"op\": \"remove\", \"path\": \"/spec/gone\"}"))
                        .findings())
                .isEqualTo(at + "nothing is at \"/spec/gone\" to be removed");
        assertThat(repository(patches.formatted("{\"op\": \"add\", \"path\": \"/a/b\", \"value\": 1}"))
                        .findings())
                .isEqualTo(at + "add does not apply, nothing is at \"/a/b\"");
        assertThat(repository(patches.formatted("{\"op\": \"add\", \"path\": \"/spec/items/9\", \"value\": 1}"))
                        .findings())
                .isEqualTo(at + "\"/spec/items/9\" is no place in a list of 2");
        assertThat(repository(patches.formatted("{\"op\": \"remove\", \"path\": \"/spec/items/x\"}"))
                        .findings())
                .isEqualTo(at + "\"/spec/items/x\" is no place in a list of 2");
        assertThat(repository(patches.formatted("{\"op\": \"replace\", \"path\": \"/spec/items/9\"}"))
                        .findings())
                .isEqualTo(at + "replace does not apply, nothing is at \"/spec/items/9\"");
        assertThat(repository(patches.formatted("{\"op\": \"swap\", \"path\": \"/spec\"}"))
                        .findings())
                .isEqualTo(at + "op must be add, remove, replace, move, copy or test, got \"swap\"");
        assertThat(repository(patches.formatted("{\"op\": \"move\", \"path\": \"/spec\"}"))
                        .findings())
                .isEqualTo(at + "move has no from");
        assertThat(repository(patches.formatted("{\"op\": \"copy\", \"from\": \"/spec/items/5\", \"path\": \"/x\"}"))
                        .findings())
                .isEqualTo(at + "\"/spec/items/5\" is no place in a list of 2");
    }

    @Test
    void jsonPatchesNeedATarget() {
        assertThat(repository("patches: [{patch: \"[{op: remove, path: /spec}]\"}]\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:11 error kustomize-build: a JSON patch needs a target");
        assertThat(repository("patchesJson6902: [{target: {kind: Widget}, patch: \"[]\"}]\n")
                        .findings())
                .isEqualTo(
                        "kustomization.yaml:2:1 warning kustomize-deprecated: patchesJson6902 is deprecated; use patches\n"
                                + "kustomization.yaml:2:19 error kustomize-build: a JSON patch needs a target with a name");
    }

    @Test
    void knowsTheOldPatchFields() {
        Repository repository = repository("""
                namePrefix: x-
                patchesStrategicMerge:
                - patch.yaml
                - |
                  apiVersion: example.com/v1
                  kind: Widget
                  metadata: {name: w}
                  spec: {inline: true}
                patchesJson6902:
                - target: {version: v1, kind: Widget, name: x-w}
                  patch: '[{"op": "add", "path": "/spec/late", "value": 1}]'
                """)
                .with("patch.yaml", "apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\nspec: {size: 2}\n");
        assertThat(repository.objects())
                .isEqualTo(DEPLOYMENT.replace("  name: web\n", "  name: x-web\n") + "---\n"
                        + WIDGET.replace("name: w\n", "name: x-w\n")
                                .replace("spec:\n", "spec:\n  inline: true\n")
                                .replace("  size: 1\n", "  late: 1\n  size: 2\n"));
        assertThat(repository.findings()).isEqualTo("""
                kustomization.yaml:3:1 warning kustomize-deprecated: patchesStrategicMerge is deprecated; use patches
                kustomization.yaml:10:1 warning kustomize-deprecated: patchesJson6902 is deprecated; use patches""");
    }

    @Test
    void aDeletionByNullNeedsAPatchWithoutTarget() {
        String patch = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, labels: {app: null}}\n";
        assertThat(repository("patches: [{path: patch.yaml}]\n")
                        .with("patch.yaml", patch)
                        .objects())
                .isEqualTo(DEPLOYMENT.replace("  labels:\n    app: web\n", "  labels: {}\n") + "---\n" + WIDGET);
        assertThat(repository("patches: [{target: {kind: Deployment}, path: patch.yaml}]\n")
                        .with("patch.yaml", patch)
                        .objects())
                .isEqualTo(DEPLOYMENT.replace("app: web", "app: \"null\"") + "---\n" + WIDGET);
    }
}
