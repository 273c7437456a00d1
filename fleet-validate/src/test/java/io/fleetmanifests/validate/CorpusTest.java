package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;

/** Manifests that somebody else wrote: in the folder that the system property fleet.corpus names. */
class CorpusTest {

    @Test
    void acceptsWhatItsAuthorsCallValid() throws IOException {
        assertThat(errors("valid")).isEmpty();
    }

    @Test
    void acceptsTheExampleRepository() throws IOException {
        assertThat(errors("repos")).isEmpty();
    }

    @Test
    void rejectsWhatItsAuthorsCallInvalidForTheSameFields() throws IOException {
        assertThat(fields("invalid"))
                .containsExactly(
                        "Bucket minio-bucket spec.bucketName",
                        "Bucket minio-bucket spec.force",
                        "Bucket minio-bucket spec.interval",
                        "Bucket minio-bucket spec.secretRef.name",
                        "GitRepository podinfo spec.certSecretRef",
                        "GitRepository podinfo spec.ref.digest",
                        "HelmRepository example spec.insecure",
                        "OCIRepository  metadata.name",
                        "OCIRepository invalid-labels-and-annotations metadata.annotations[_app.kubernetes.io/name]",
                        "OCIRepository invalid-labels-and-annotations metadata.labels[app.kubernetes.io/name]",
                        "OCIRepository invalid-labels-and-annotations metadata.namespace",
                        "OCIRepository podinfo spec.interval",
                        "OCIRepository podinfo spec.url");
    }

    private static List<String> errors(String folder) throws IOException {
        return FleetValidator.create().validate(read(folder)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::toText)
                .toList();
    }

    private static List<String> fields(String folder) throws IOException {
        return FleetValidator.create().validate(read(folder)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.kind().orElse("") + " " + finding.name().orElse("") + " " + finding.path())
                .sorted()
                .toList();
    }

    private static ManifestTree read(String folder) throws IOException {
        String corpus = System.getProperty("fleet.corpus", "");
        assumeTrue(!corpus.isEmpty(), "the system property fleet.corpus does not name the folder of the corpus");
        Path root = Path.of(corpus).resolve(folder);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(100 << 20);
        ObjectReader yaml =
                new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build()).readerFor(JsonNode.class);
        ManifestTree.Builder tree = ManifestTree.builder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>)
                    files.filter(path -> path.toString().endsWith(".yaml")).sorted()::iterator) {
                List<Manifest> manifests = new ArrayList<>();
                try (var documents = yaml.<JsonNode>readValues(file.toFile())) {
                    while (documents.hasNext()) {
                        JsonNode document = documents.next();
                        if (document.isObject()) {
                            manifests.add(Manifest.of(document));
                        }
                    }
                }
                String path = root.relativize(file).toString().replace('\\', '/');
                tree.add(ManifestFile.of(TreePath.of(path), manifests));
            }
        }
        return tree.build();
    }
}
