package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens after all layers: sortOptions, buildMetadata. */
final class FinishTest {

    private static String config(String name) {
        return "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + name + "\n";
    }

    @Test
    void sortsWhenAsked() {
        String resources = "resources: [a.yaml]\nsortOptions:\n  order: legacy\n";
        String namespace = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team\n";
        assertThat(Repository.of(resources)
                        .with("a.yaml", config("b") + "---\n" + config("a") + "---\n" + namespace)
                        .objects())
                .isEqualTo(namespace + "---\n" + config("a") + "---\n" + config("b"));
        assertThat(Repository.of("resources: [a.yaml]\nsortOptions:\n  order: random\n")
                        .with("a.yaml", config("a"))
                        .findings())
                .isEqualTo("kustomization.yaml:2:1 error kustomize-build: "
                        + "sortOptions.order must be fifo or legacy, got \"random\"");
    }

    @Test
    void sortsKindsAsToldTo() {
        String resources = """
                resources: [a.yaml]
                sortOptions:
                  order: legacy
                  legacySortOptions: {orderFirst: [Secret], orderLast: [Namespace]}
                """;
        String namespace = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team\n";
        String secret = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: s\n";
        assertThat(Repository.of(resources)
                        .with("a.yaml", namespace + "---\n" + config("a") + "---\n" + secret)
                        .objects())
                .isEqualTo(secret + "---\n" + config("a") + "---\n" + namespace);
    }

    @Test
    void writesWhereObjectsComeFromWhenAsked() {
        Repository repository = Repository.of("""
                        resources: [base]
                        namePrefix: x-
                        buildMetadata: [originAnnotations, transformerAnnotations, managedByLabel]
                        """)
                .with("base/kustomization.yaml", "resources: [a.yaml]\n")
                .with("base/a.yaml", config("a"));
        assertThat(repository.objects()).isEqualTo("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  annotations:
                    alpha.config.kubernetes.io/transformations: |
                      - configuredIn: kustomization.yaml
                        configuredBy:
                          apiVersion: builtin
                          kind: PrefixTransformer
                    config.kubernetes.io/origin: |
                      path: base/a.yaml
                  labels:
                    app.kubernetes.io/managed-by: kustomize-(devel)
                  name: x-a
                """);
    }
}
