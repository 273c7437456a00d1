package io.fleetmanifests.validate.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules of the AKS kinds beside CAPZ's own webhooks: objects that both have never seen, made of the good examples of our rules.
 * Only those are compared that the API server lets through to the webhooks. See docs/conformance.md.
 */
class WebhookConformanceTest {

    private static final int SEEDS = 5;
    private static final Path REPORT = Path.of("target/conformance-webhooks.txt");
    private static final String KINDS = "infrastructure.cluster.x-k8s.io/v1beta1 Azure";

    private ApiServer webhooks;

    @BeforeEach
    void startWebhooks() {
        String binary = System.getProperty("fleet.conformance.azure", "");
        assumeTrue(!binary.isEmpty(), "the system property fleet.conformance.azure does not name CAPZ's own code");
        webhooks = ApiServer.start(Path.of(binary), Fixtures.CRDS_OF_THE_MODEL.toString());
    }

    @AfterEach
    void stopWebhooks() {
        if (webhooks != null) {
            webhooks.close();
        }
    }

    @Test
    void agreesWithCapzOnAksObjects() throws IOException {
        List<Specimen> specimens = Definitions.below(Fixtures.CRDS_OF_THE_MODEL).standing(examples()).stream()
                .filter(specimen -> specimen.name().startsWith(KINDS))
                .toList();
        assertThat(specimens).hasSizeGreaterThan(150);
        SdkWithWebhooks sdk = new SdkWithWebhooks();
        Comparison comparison = new Comparison();
        int beforeTheWebhooks = 0;
        int beyondReach = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Mutator mutator = new Mutator(specimens, seed);
            for (int i = 0; i < objects() / SEEDS; i++) {
                Case next = mutator.next();
                Optional<Verdict> ours = sdk.judge(next);
                if (ours.isEmpty()) {
                    beforeTheWebhooks++;
                    continue;
                }
                Verdict theirs = webhooks.judge(next);
                if (theirs.reasons().stream().anyMatch(WebhookConformanceTest::isBeyondReach)) {
                    beyondReach++;
                } else {
                    comparison.add(next, theirs, ours.get());
                }
            }
        }
        Files.writeString(
                REPORT,
                "kinds of CAPZ%n%s%7d not compared: the API server does not ask the webhooks, or we only warn%n%7d not compared: %s%n"
                        .formatted(
                                comparison.report(),
                                beforeTheWebhooks,
                                beyondReach,
                                "the webhook misses a Cluster, or cannot read a number"));
        assertThat(comparison.disagreements()).isEmpty();
    }

    /** A Cluster may be there although no file has it; and nobody writes numbers of more than 64 bits. */
    private static boolean isBeyondReach(Reason reason) {
        return reason.detail().matches("(?s).*clusters\\.cluster\\.x-k8s\\.io \".*\" not found.*")
                || reason.detail().startsWith("json: cannot unmarshal number ");
    }

    /** Groups of objects that stand together: the good example of each rule, and each kind's fixtures. */
    private static List<List<ObjectNode>> examples() {
        List<List<ObjectNode>> groups = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Fixtures.OWN.resolve("rules"))) {
            files.filter(file -> file.getFileName().toString().matches("good(-[0-9]+)?\\.yaml"))
                    .sorted()
                    .forEach(file -> groups.add(Fixtures.documents(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Fixtures.documentsBelow(Fixtures.KINDS).forEach(object -> groups.add(List.of(object)));
        return groups;
    }

    private static int objects() {
        return Integer.getInteger("fleet.conformance.objects", 20_000);
    }
}
