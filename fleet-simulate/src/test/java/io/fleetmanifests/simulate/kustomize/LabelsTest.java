package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** labels, commonLabels, commonAnnotations. */
final class LabelsTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              selector:
                matchLabels: {app: web}
              template:
                metadata:
                  labels: {app: web}
            """;

    private static String build(String kustomization) {
        return Repository.of("resources: [web.yaml]\n" + kustomization)
                .with("web.yaml", DEPLOYMENT)
                .objects();
    }

    @Test
    void labelsAreForTheObjectAlone() {
        assertThat(build("labels:\n- pairs: {tier: gold, old: \"true\"}\n")).isEqualTo("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  labels:
                    old: "true"
                    tier: gold
                  name: web
                spec:
                  selector:
                    matchLabels:
                      app: web
                  template:
                    metadata:
                      labels:
                        app: web
                """);
    }

    @Test
    void labelsGoToTemplatesAndSelectorsWhenAsked() {
        String withTemplates = """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  labels:
                    tier: gold
                  name: web
                spec:
                  selector:
                    matchLabels:
                      app: web
                  template:
                    metadata:
                      labels:
                        app: web
                        tier: gold
                """;
        assertThat(build("labels:\n- {pairs: {tier: gold}, includeTemplates: true}\n"))
                .isEqualTo(withTemplates);
        String withSelectors =
                withTemplates.replace("      app: web\n  template", "      app: web\n      tier: gold\n  template");
        assertThat(build("labels:\n- {pairs: {tier: gold}, includeSelectors: true}\n"))
                .isEqualTo(withSelectors);
        assertThat(build("commonLabels: {tier: gold}\n")).isEqualTo(withSelectors);
    }

    @Test
    void labelsGoToMoreFieldsWhenAsked() {
        String field = "{path: spec/other/labels, kind: Deployment, create: true}";
        assertThat(build("labels:\n- {pairs: {tier: gold}, fields: [" + field + "]}\n"))
                .isEqualTo("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  labels:
                    tier: gold
                  name: web
                spec:
                  other:
                    labels:
                      tier: gold
                  selector:
                    matchLabels:
                      app: web
                  template:
                    metadata:
                      labels:
                        app: web
                """);
    }

    @Test
    void annotationsGoToTemplatesToo() {
        assertThat(build("commonAnnotations: {note: \"1\"}\n")).isEqualTo("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  annotations:
                    note: "1"
                  name: web
                spec:
                  selector:
                    matchLabels:
                      app: web
                  template:
                    metadata:
                      annotations:
                        note: "1"
                      labels:
                        app: web
                """);
    }

    @Test
    void labelsMustBeText() {
        assertThat(Repository.of("resources: []\nlabels:\n- pairs: {on: true}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: pairs must be text, got true");
    }
}
