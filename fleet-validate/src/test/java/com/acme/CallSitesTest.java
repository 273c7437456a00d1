package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.kind.CallSite;
import io.fleetmanifests.kind.CallSites;
import io.fleetmanifests.kind.GoDuration;
import io.fleetmanifests.kind.flux.source.HelmRepository;
import io.fleetmanifests.kind.flux.source.HelmRepositorySpec;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.validate.FleetValidator;
import org.junit.jupiter.api.Test;

/** It stands in the package of a user, because lines of the SDK itself are nobody's call sites. */
class CallSitesTest {

    @Test
    void aFindingNamesTheLineThatBuiltTheObject() {
        HelmRepository repository = CallSites.record(() -> repository("Nginx"));

        assertThat(report(repository)).isEqualTo("""
                CallSitesTest.java:%d error metadata-name HelmRepository Nginx metadata.name: must be a DNS-1123 subdomain: \
                lower-case letters, digits, '-' and '.', a letter or digit first and last, got "Nginx"; write "nginx"
                0 valid, 1 invalid, 0 skipped, 0 not checked, 0 other; 1 error, 0 warnings
                """.formatted(lineOfBuild()));
    }

    @Test
    void aFindingNamesTheFileToBeWrittenWhenNobodyAsked() {
        assertThat(report(repository("Nginx")))
                .startsWith("infra/nginx.yaml error metadata-name HelmRepository Nginx metadata.name: ");
    }

    @Test
    void onlyTheCallingThreadRecordsAndOnlyUntilTheCallReturns() throws InterruptedException {
        HelmRepository[] built = new HelmRepository[2];
        CallSites.record(() -> {
            CallSites.record(() -> repository("inner"));
            built[0] = repository("outer");
            return built;
        });
        Thread other = new Thread(() -> built[1] = repository("other"));
        CallSites.record(() -> {
            other.start();
            return joined(other);
        });

        assertThat(built[0].callSite()).contains(new CallSite("CallSitesTest.java", lineOfBuild()));
        assertThat(built[1].callSite()).isEmpty();
        assertThat(repository("later").callSite()).isEmpty();
    }

    @Test
    void theLineIsNoPartOfTheContent() {
        HelmRepository recorded = CallSites.record(() -> repository("nginx"));

        assertThat(recorded).isEqualTo(repository("nginx"));
        assertThat(file(recorded).toText()).isEqualTo(file(repository("nginx")).toText());
    }

    private static boolean joined(Thread thread) {
        try {
            thread.join();
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String report(HelmRepository repository) {
        return FleetValidator.create()
                .validate(ManifestTree.builder().add(file(repository)).build())
                .toText();
    }

    private static ManifestFile file(HelmRepository repository) {
        return ManifestFile.of(TreePath.of("infra/nginx.yaml"), repository);
    }

    private static HelmRepository repository(String name) {
        HelmRepositorySpec spec = HelmRepositorySpec.builder()
                .url("https://charts.example.com")
                .interval(GoDuration.parse("10m"))
                .build();
        return HelmRepository.builder().name(name).spec(spec).build();
    }

    /** The line of the last build() above: the test must not break when a line is added before it. */
    private static int lineOfBuild() {
        return StackWalker.getInstance()
                        .walk(frames -> frames.findFirst())
                        .map(StackWalker.StackFrame::getLineNumber)
                        .orElseThrow()
                - 6;
    }
}
