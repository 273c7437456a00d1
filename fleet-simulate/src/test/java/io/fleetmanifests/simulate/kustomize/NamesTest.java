package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** namespace, namePrefix, nameSuffix, and the references that follow. */
final class NamesTest {

    @Test
    void setsTheNamespaceOfEverythingThatIsNotKnownToHaveNone() {
        String objects = """
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: settings
                  namespace: old
                ---
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: old
                ---
                apiVersion: rbac.authorization.k8s.io/v1
                kind: ClusterRoleBinding
                metadata:
                  name: admin
                subjects:
                - kind: ServiceAccount
                  name: default
                - kind: ServiceAccount
                  name: other
                  namespace: old
                ---
                apiVersion: example.com/v1
                kind: Cluster
                metadata:
                  name: scope-unknown
                """;
        assertThat(Repository.of("resources: [all.yaml]\nnamespace: team\n")
                        .with("all.yaml", objects)
                        .objects())
                .isEqualTo("""
                        apiVersion: v1
                        kind: ConfigMap
                        metadata:
                          name: settings
                          namespace: team
                        ---
                        apiVersion: v1
                        kind: Namespace
                        metadata:
                          name: team
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: ClusterRoleBinding
                        metadata:
                          name: admin
                        subjects:
                        - kind: ServiceAccount
                          name: default
                          namespace: team
                        - kind: ServiceAccount
                          name: other
                          namespace: old
                        ---
                        apiVersion: example.com/v1
                        kind: Cluster
                        metadata:
                          name: scope-unknown
                          namespace: team
                        """);
    }

    @Test
    void refusesANamespaceThatMakesTwoObjectsOne() {
        String objects = """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: a, namespace: one}
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: a, namespace: two}
                """;
        assertThat(Repository.of("resources: [all.yaml]\nnamespace: team\n")
                        .with("all.yaml", objects)
                        .findings())
                .isEqualTo("kustomization.yaml:2:1 error kustomize-build: "
                        + "with namespace \"team\" two objects are called ConfigMap team/a");
    }

    @Test
    void changesNamesAndTheReferencesToThem() {
        String objects = """
                apiVersion: v1
                kind: ServiceAccount
                metadata:
                  name: web
                ---
                apiVersion: v1
                kind: Secret
                metadata:
                  name: keys
                ---
                apiVersion: v1
                kind: Service
                metadata:
                  name: web
                ---
                apiVersion: apps/v1
                kind: StatefulSet
                metadata:
                  name: web
                spec:
                  serviceName: web
                  template:
                    spec:
                      serviceAccountName: web
                      containers:
                      - name: main
                        envFrom:
                        - secretRef: {name: keys}
                        - secretRef: {name: unknown}
                ---
                apiVersion: rbac.authorization.k8s.io/v1
                kind: RoleBinding
                metadata:
                  name: web
                roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
                subjects:
                - {kind: ServiceAccount, name: web}
                ---
                apiVersion: v1
                kind: Namespace
                metadata:
                  name: web
                """;
        assertThat(Repository.of("resources: [all.yaml]\nnamePrefix: p-\nnameSuffix: -s\n")
                        .with("all.yaml", objects)
                        .objects())
                .isEqualTo("""
                        apiVersion: v1
                        kind: ServiceAccount
                        metadata:
                          name: p-web-s
                        ---
                        apiVersion: v1
                        kind: Secret
                        metadata:
                          name: p-keys-s
                        ---
                        apiVersion: v1
                        kind: Service
                        metadata:
                          name: p-web-s
                        ---
                        apiVersion: apps/v1
                        kind: StatefulSet
                        metadata:
                          name: p-web-s
                        spec:
                          serviceName: p-web-s
                          template:
                            spec:
                              containers:
                              - envFrom:
                                - secretRef:
                                    name: p-keys-s
                                - secretRef:
                                    name: unknown
                                name: main
                              serviceAccountName: p-web-s
                        ---
                        apiVersion: rbac.authorization.k8s.io/v1
                        kind: RoleBinding
                        metadata:
                          name: p-web-s
                        roleRef:
                          apiGroup: rbac.authorization.k8s.io
                          kind: ClusterRole
                          name: view
                        subjects:
                        - kind: ServiceAccount
                          name: p-web-s
                        ---
                        apiVersion: v1
                        kind: Namespace
                        metadata:
                          name: web
                        """);
    }

    @Test
    void eachLayerKeepsToItsOwnReferences() {
        String deployment = """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web
                spec:
                  template:
                    spec:
                      volumes:
                      - name: conf
                        configMap: {name: settings}
                """;
        String base = "resources: [web.yaml]\nnamePrefix: %s\nconfigMapGenerator:\n- name: settings\n";
        Repository repository = Repository.of(
                        "resources: [one, two]\ngeneratorOptions: {disableNameSuffixHash: true}\n")
                .with("one/kustomization.yaml", base.formatted("one-"))
                .with("one/web.yaml", deployment)
                .with("two/kustomization.yaml", base.formatted("two-"))
                .with("two/web.yaml", deployment);
        assertThat(repository.objects()).isEqualTo("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: one-web
                spec:
                  template:
                    spec:
                      volumes:
                      - configMap:
                          name: one-settings-6ct58987ht
                        name: conf
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: one-settings-6ct58987ht
                ---
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: two-web
                spec:
                  template:
                    spec:
                      volumes:
                      - configMap:
                          name: two-settings-6ct58987ht
                        name: conf
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: two-settings-6ct58987ht
                """);
    }

    @Test
    void leavesAReferenceAloneThatCanMeanTwoObjects() {
        String settings = "configMapGenerator:\n- name: settings\nnamePrefix: %s\n";
        String pod = """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  volumes:
                  - {name: conf, configMap: {name: settings}}
                """;
        Repository repository = Repository.of("resources: [one, two, pod.yaml]\n")
                .with("pod.yaml", pod)
                .with("one/kustomization.yaml", settings.formatted("one-"))
                .with("two/kustomization.yaml", settings.formatted("two-"));
        assertThat(repository.objects()).isEqualTo("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: one-settings-6ct58987ht
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: two-settings-6ct58987ht
                ---
                apiVersion: v1
                kind: Pod
                metadata:
                  name: web
                spec:
                  volumes:
                  - configMap:
                      name: settings
                    name: conf
                """);
    }

    @Test
    void aConfigurationAddsFieldsThatHoldNames() {
        String configuration = """
                nameReference:
                - kind: ConfigMap
                  fieldSpecs:
                  - {kind: HelmRelease, path: spec/valuesFrom/name}
                namePrefix:
                - {kind: HelmRelease, path: spec/targetNamespace}
                """;
        String release = """
                apiVersion: helm.toolkit.fluxcd.io/v2
                kind: HelmRelease
                metadata:
                  name: nginx
                spec:
                  targetNamespace: web
                  valuesFrom:
                  - kind: ConfigMap
                    name: values
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: values
                """;
        assertThat(Repository.of("resources: [all.yaml]\nnamePrefix: p-\nconfigurations: [names.yaml]\n")
                        .with("all.yaml", release)
                        .with("names.yaml", configuration)
                        .objects())
                .isEqualTo("""
                        apiVersion: helm.toolkit.fluxcd.io/v2
                        kind: HelmRelease
                        metadata:
                          name: p-nginx
                        spec:
                          targetNamespace: p-web
                          valuesFrom:
                          - kind: ConfigMap
                            name: p-values
                        ---
                        apiVersion: v1
                        kind: ConfigMap
                        metadata:
                          name: p-values
                        """);
    }
}
