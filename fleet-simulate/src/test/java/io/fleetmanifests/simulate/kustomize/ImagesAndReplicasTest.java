package io.fleetmanifests.simulate.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** images and replicas. */
final class ImagesAndReplicasTest {

    private static final String WIDGET = """
            apiVersion: example.com/v1
            kind: Widget
            metadata:
              name: w
            spec:
              deep:
                containers:
                - image: %s
                  name: main
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nginx                    | name: nginx, newTag: '2'                 | nginx:2
            nginx:1@sha256:0         | name: nginx, newTag: '2'                 | nginx:2
            nginx:1                  | name: nginx, digest: sha256:9            | nginx@sha256:9
            nginx:1                  | name: nginx, newTag: v, digest: sha256:9 | nginx:v@sha256:9
            nginx:1@sha256:0         | name: nginx, newName: mirror:5000/nginx  | mirror:5000/nginx:1@sha256:0
            nginx:1                  | name: nginx, tagSuffix: -alpine          | nginx:1-alpine
            ghcr.io:443/acme/app:1   | name: 'ghcr.io:443/acme/app', newTag: v2 | ghcr.io:443/acme/app:v2
            my-nginx:1               | name: nginx, newTag: '2'                 | my-nginx:1
            nginx:1                  | name: 'ngin.', newTag: '2'               | nginx:2
            """)
    void changesImagesOfAllContainers(String image, String entry, String changed) {
        String objects = Repository.of("resources: [w.yaml]\nimages:\n- {" + entry + "}\n")
                .with("w.yaml", WIDGET.formatted(image))
                .objects();
        assertThat(objects).isEqualTo(WIDGET.formatted(changed));
    }

    @Test
    void refusesAnImageThatIsNoExpression() {
        assertThat(Repository.of("resources: []\nimages:\n- name: '('\n").findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: name \"(\" is no regular expression");
    }

    @Test
    void setsReplicasOfWhatIsOrWasCalledSo() {
        String deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n";
        assertThat(Repository.of("resources: [web.yaml]\nnamePrefix: x-\nreplicas:\n- {name: web, count: 3}\n")
                        .with("web.yaml", deployment)
                        .objects())
                .isEqualTo("""
                        apiVersion: apps/v1
                        kind: Deployment
                        metadata:
                          name: x-web
                        spec:
                          replicas: 3
                        """);
    }

    @Test
    void refusesReplicasOfNothing() {
        assertThat(Repository.of("resources: []\nreplicas:\n- {name: web, count: 3}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:3:3 error kustomize-build: no object with replicas is called \"web\"");
        assertThat(Repository.of("resources: []\nreplicas:\n- {name: web, count: three}\n")
                        .findings())
                .isEqualTo("kustomization.yaml:3:15 error kustomize-build: count must be an integer, got \"three\"");
    }
}
