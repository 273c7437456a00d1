package io.fleetmanifests.validate.reference.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.validate.reference.Files;
import io.fleetmanifests.validate.reference.IndexedObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    private final Files.Builder files = Files.builder();

    @Test
    void aFolderWithoutAKustomizationFileIsReachedWithAllBelow() {
        files.file("apps/web.yaml")
                .file("apps/db/db.yml")
                .file("apps/README.md")
                .file("infra/dns.yaml");
        assertThat(reach("apps").files()).containsExactly("apps/db/db.yml", "apps/web.yaml");
    }

    @Test
    void aFolderBelowWithAKustomizationFileIsBuilt() throws IOException {
        files.file("apps/web.yaml")
                .file("apps/db/db.yaml")
                .file("apps/db/old.yaml")
                .file("apps/db/deep/x.yaml");
        kustomization("apps/db", "resources: [db.yaml]");
        assertThat(reach("apps").files()).containsExactly("apps/db/db.yaml", "apps/web.yaml");
    }

    @Test
    void resourcesComponentsAndPatchesAreFollowedAndNothingElse() throws IOException {
        files.file("prod/patch.yaml")
                .file("prod/other.yaml")
                .file("base/web.yaml")
                .file("parts/part.yaml");
        kustomization("prod", "{resources: [../base], components: [../parts], patches: [{path: patch.yaml}]}");
        kustomization("base", "{resources: [web.yaml]}");
        kustomization("parts", "{resources: [part.yaml]}");
        assertThat(reach("prod").files()).containsExactly("base/web.yaml", "parts/part.yaml", "prod/patch.yaml");
    }

    @Test
    void foldersThatLeadToEachOtherAreBuiltOnce() throws IOException {
        kustomization("a", "{resources: [../b]}");
        kustomization("b", "{resources: [../a]}");
        files.file("a/x.yaml");
        assertThat(reach("a").files()).isEmpty();
    }

    @Test
    void whatIsElsewhereMayHaveObjects() throws IOException {
        files.file("none/README.md").file("remote/README.md").file("generated/README.md");
        kustomization("none", "resources: []");
        kustomization("remote", "resources: [https://example.com/web.yaml]");
        kustomization("generated", "configMapGenerator: [{name: a, literals: [a=b]}]");
        assertThat(reach("none").isEmpty()).isTrue();
        assertThat(reach("remote").isEmpty()).isFalse();
        assertThat(reach("generated").isEmpty()).isFalse();
    }

    private void kustomization(String folder, String yaml) throws IOException {
        JsonNode content = new YAMLMapper().readTree(yaml);
        files.file(folder + "/kustomization.yaml")
                .kustomization(new IndexedObject(
                        folder,
                        content,
                        problem -> Finding.builder()
                                .rule(problem.rule().id())
                                .severity(problem.severity())
                                .message(problem.message())
                                .build()));
    }

    private Reach reach(String folder) {
        return Reach.of(files.build(), folder, List.of());
    }
}
