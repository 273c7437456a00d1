package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** configMapGenerator, secretGenerator, generatorOptions. */
final class GeneratorsTest {

    @Test
    void makesConfigMapsOfLiteralsFilesAndEnvironments() {
        String kustomization = """
                configMapGenerator:
                - name: settings
                  namespace: team
                  literals: [a=1, "b=two words", 'c="quoted"', d=x=y]
                  files: [app.conf, named=app.conf, logo.png]
                  envs: [vars.env]
                """;
        Repository repository = Repository.of(kustomization)
                .with("app.conf", "x = <1>\n")
                .with("vars.env", "# comment\n  E1=one=1\r\nE2\n\n")
                .with("logo.png", new byte[] {(byte) 0x89, 'P', (byte) 0xff});
        assertThat(repository.objects()).isEqualTo("""
                apiVersion: v1
                binaryData:
                  logo.png: iVD/
                data:
                  E1: one=1
                  E2: ""
                  a: "1"
                  app.conf: |
                    x = <1>
                  b: two words
                  c: quoted
                  d: x=y
                  named: |
                    x = <1>
                kind: ConfigMap
                metadata:
                  name: settings-24mfm26btf
                  namespace: team
                """);
    }

    @Test
    void makesSecretsOfATypeWithOptions() {
        String kustomization = """
                secretGenerator:
                - name: keys
                  type: example.com/keys
                  literals: [user=admin]
                  options:
                    disableNameSuffixHash: true
                    immutable: true
                    labels: {made: here}
                generatorOptions:
                  labels: {made: elsewhere, all: "yes"}
                  annotations: {note: x}
                """;
        assertThat(Repository.of(kustomization).objects()).isEqualTo("""
                apiVersion: v1
                data:
                  user: YWRtaW4=
                immutable: true
                kind: Secret
                metadata:
                  annotations:
                    note: x
                  labels:
                    all: "yes"
                    made: here
                  name: keys
                type: example.com/keys
                """);
    }

    @Test
    void breaksLongSecretsIntoLines() {
        assertThat(Repository.of("secretGenerator:\n- name: long\n  files: [long]\n")
                        .with("long", "0123456789".repeat(6))
                        .objects())
                .isEqualTo("""
                        apiVersion: v1
                        data:
                          long: |
                            MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMT
                            IzNDU2Nzg5
                        kind: Secret
                        metadata:
                          name: long-dkf4h22hmc
                        type: Opaque
                        """);
    }

    @Test
    void mergesIntoAndReplacesWhatABaseGenerates() {
        String base = """
                configMapGenerator:
                - {name: merged, literals: [a=1, b=2], options: {labels: {from: base}}}
                - {name: replaced, literals: [a=1]}
                """;
        String overlay = """
                resources: [base]
                configMapGenerator:
                - {name: merged, behavior: merge, literals: [b=3], options: {labels: {own: "1"}}}
                - {name: replaced, behavior: replace, literals: [c=4]}
                """;
        assertThat(Repository.of(overlay).with("base/kustomization.yaml", base).objects())
                .isEqualTo("""
                        apiVersion: v1
                        data:
                          a: "1"
                          b: "3"
                        kind: ConfigMap
                        metadata:
                          labels:
                            from: base
                            own: "1"
                          name: merged-dtd4b88ttf
                        ---
                        apiVersion: v1
                        data:
                          c: "4"
                        kind: ConfigMap
                        metadata:
                          name: replaced-257h29ftfg
                        """);
    }

    @Test
    void refusesWhatCannotBeMerged() {
        assertThat(Repository.of("configMapGenerator:\n- {name: a, behavior: merge}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:3 error kustomize-build: "
                        + "ConfigMap a does not exist, so nothing can be merged into it");
        assertThat(Repository.of("configMapGenerator:\n- {name: a}\n- {name: a}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: ConfigMap a is already there, "
                        + "from kustomization.yaml:2:3; set behavior to merge or replace");
    }

    @Test
    void refusesEntriesThatAreNone() {
        assertThat(Repository.of("configMapGenerator:\n- {literals: [a=1]}\n").findings())
                .isEqualTo("kustomization.yaml:2:3 error kustomize-build: a generator needs a name");
        assertThat(Repository.of("configMapGenerator:\n- {name: a, literals: [a]}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:3 error kustomize-build: a literal must be key=value, got \"a\"");
        assertThat(Repository.of("configMapGenerator:\n- {name: a, literals: [a=1, a=2]}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:3 error kustomize-build: "
                        + "the generator \"a\" sets the key \"a\" twice");
        assertThat(Repository.of("configMapGenerator:\n- {name: a, files: [=x]}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:3 error kustomize-build: a file must be path or key=path, got \"=x\"");
        assertThat(Repository.of("configMapGenerator:\n- {name: a, files: [gone]}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:2:3 error kustomize-build: the file \"gone\" does not exist; "
                        + "add it, or correct the path");
    }

    @Test
    void leavesOutWhatNeedsAFileFromAnUrl() {
        KustomizeResult result = Repository.of(
                        "configMapGenerator:\n- {name: a, files: [\"https://example.com/x\"]}\n- {name: b}\n")
                .top();
        assertThat(Repository.yaml(result)).isEqualTo("""
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: b-6ct58987ht
                """);
        assertThat(Repository.findings(result))
                .isEqualTo("kustomization.yaml:2:3 warning kustomize-offline: "
                        + "\"https://example.com/x\" stands outside the repository, so what it holds is not known");
    }
}
