package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.tree.TreeReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Manifests that somebody else wrote: in the folder that the system property fleet.corpus names. */
class CorpusTest {

    @Test
    void acceptsWhatItsAuthorsCallValid() {
        Report report = validate("valid");
        assertThat(errors(report).map(Finding::toText)).isEmpty();
        assertThat(report.valid()).isGreaterThan(20);
    }

    @Test
    void acceptsTheExampleRepository() {
        Report report = validate("repos");
        assertThat(errors(report).map(Finding::toText)).isEmpty();
        assertThat(report.valid()).isGreaterThan(10);
    }

    @Test
    void rejectsWhatItsAuthorsCallInvalidForTheSameFields() {
        List<String> fields = errors(validate("invalid"))
                .map(finding -> finding.kind().orElse("") + " " + finding.name().orElse("") + " " + finding.path())
                .sorted()
                .toList();
        assertThat(fields)
                .containsExactly(
                        "Bucket minio-bucket spec.bucketName",
                        "Bucket minio-bucket spec.force",
                        "Bucket minio-bucket spec.interval",
                        "Bucket minio-bucket spec.secretRef.name",
                        "GitRepository podinfo spec.certSecretRef",
                        "GitRepository podinfo spec.ref.digest",
                        "HelmRelease webapp spec",
                        "HelmRepository example spec.insecure",
                        "OCIRepository  metadata.name",
                        "OCIRepository duplicate-fields spec.ref.tag",
                        "OCIRepository duplicate-labels metadata.labels.app",
                        "OCIRepository invalid-labels-and-annotations metadata.annotations[_app.kubernetes.io/name]",
                        "OCIRepository invalid-labels-and-annotations metadata.labels[app.kubernetes.io/name]",
                        "OCIRepository invalid-labels-and-annotations metadata.namespace",
                        "OCIRepository podinfo spec.interval",
                        "OCIRepository podinfo spec.url");
    }

    private static Report validate(String folder) {
        String corpus = System.getProperty("fleet.corpus", "");
        assumeTrue(!corpus.isEmpty(), "the system property fleet.corpus does not name the folder of the corpus");
        return FleetValidator.create().validate(TreeReader.read(Path.of(corpus).resolve(folder)));
    }

    private static Stream<Finding> errors(Report report) {
        return report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR);
    }
}
