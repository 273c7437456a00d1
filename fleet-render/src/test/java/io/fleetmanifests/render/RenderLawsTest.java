package io.fleetmanifests.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.render.FleetArbitraries.Recipe;
import io.fleetmanifests.render.sync.TreeWriter;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RenderLawsTest {

    @Provide
    Arbitrary<Recipe> recipes() {
        return FleetArbitraries.recipes();
    }

    @Property(tries = 60)
    void theSameFleetGivesTheSameBytes(@ForAll("recipes") Recipe recipe) {
        assertThat(Rendered.texts(Rendered.tree(recipe.inOrder())))
                .isEqualTo(Rendered.texts(Rendered.tree(recipe.inOrder())));
    }

    @Property(tries = 60)
    void theOrderOfClustersAndBuilderCallsDoesNotShow(@ForAll("recipes") Recipe recipe, @ForAll Random random) {
        assertThat(Rendered.texts(Rendered.tree(recipe.shuffled(random))))
                .isEqualTo(Rendered.texts(Rendered.tree(recipe.inOrder())));
    }

    @Property(tries = 25)
    void whatIsWrittenReadsAsTheTree(@ForAll("recipes") Recipe recipe) throws IOException {
        ManifestTree tree = Rendered.tree(recipe.inOrder());
        Path folder = Files.createTempDirectory("fleet");
        try {
            TreeWriter.write(tree, folder);
            ManifestTree read = TreeReader.read(folder);

            assertThat(read.findings()).isEmpty();
            assertThat(read).isEqualTo(tree);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
