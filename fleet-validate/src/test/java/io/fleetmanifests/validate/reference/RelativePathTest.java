package io.fleetmanifests.validate.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelativePathTest {

    @Test
    void leadsFromTheFolderOfItsFile() {
        assertThat(RelativePath.resolve("apps/web", "../base/./release.yaml")).contains("apps/base/release.yaml");
    }

    @Test
    void leadsFromTheTopOfTheTree() {
        assertThat(RelativePath.resolve("", "./apps/")).contains("apps");
        assertThat(RelativePath.resolve("", "./")).contains("");
        assertThat(RelativePath.resolve("apps", "..")).contains("");
    }

    @Test
    void doesNotLeaveTheTree() {
        assertThat(RelativePath.resolve("apps", "../../other")).isEmpty();
    }
}
