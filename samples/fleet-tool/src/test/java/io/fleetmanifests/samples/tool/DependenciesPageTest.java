package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.samples.tool.RuntimeTree.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependenciesPageTest {

    private static final String NATIVE = "(?i).*\\.(so|so\\.[0-9.]+|dll|dylib|jnilib|exe)";

    private static RuntimeTree model;
    private static RuntimeTree render;
    private static RuntimeTree validate;

    @BeforeAll
    static void readTheTrees() throws IOException {
        model = RuntimeTree.of("fleet-model");
        render = RuntimeTree.of("fleet-render");
        validate = RuntimeTree.of("fleet-validate");
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        GeneratedPage.of("dependencies.md").mustSay(new DependenciesPage(model, render, validate).text());
    }

    @Test
    void theLibrariesStayWithinTheirBudgets() throws IOException {
        assertThat(DependenciesPage.size(render)).isLessThan(DependenciesPage.RENDER_BUDGET);
        assertThat(DependenciesPage.size(validate)).isLessThan(DependenciesPage.VALIDATE_BUDGET);
    }

    @Test
    void theTreesContainEachOther() {
        assertThat(render.artifacts()).containsAll(model.artifacts());
        assertThat(validate.artifacts())
                .containsAll(render.artifacts())
                .extracting(Artifact::artifact)
                .contains("fleet-model", "fleet-render", "fleet-validate", "jackson-databind", "cel");
    }

    @Test
    void noJarHoldsNativeCode() throws IOException {
        for (Artifact artifact : validate.artifacts()) {
            assertThat(artifact.jar().entries())
                    .as(artifact.toString())
                    .isNotEmpty()
                    .noneMatch(entry -> entry.matches(NATIVE));
        }
    }

    @Test
    void nativeCodeWouldBeSeen() {
        assertThat(List.of("a/libx.so", "linux/libjnidispatch.so.1", "win32/x.DLL", "darwin/x.jnilib"))
                .allMatch(entry -> entry.matches(NATIVE));
        assertThat(List.of("a/Also.class", "META-INF/so", "x.so.properties")).noneMatch(entry -> entry.matches(NATIVE));
    }

    @Test
    void aFolderOfClassesHasTheSizeOfItsJar(@TempDir Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(classes.resolve("A.class"), "bytes".repeat(5_000));
        Path jar = folder.resolve("a.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("A.class"));
            Files.copy(classes.resolve("A.class"), zip);
        }

        assertThat(new RuntimeJar(classes).size()).isEqualTo(new RuntimeJar(jar).size());
        assertThat(new RuntimeJar(classes).entries()).isEqualTo(new RuntimeJar(jar).entries());
    }
}
