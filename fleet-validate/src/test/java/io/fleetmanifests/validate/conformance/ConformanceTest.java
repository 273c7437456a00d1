package io.fleetmanifests.validate.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Objects by the ten thousand, judged here and by the API server's own code: in the binary that the system property
 * fleet.conformance names, made by {@code go build} in src/conformance. Property fleet.conformance.objects says how many
 * (20,000 of the model's kinds when absent). What was counted is written to target/conformance.txt.
 */
class ConformanceTest {

    private static final int SEEDS = 5;
    private static final Path REPORT = Path.of("target/conformance.txt");

    private ApiServer server;

    @BeforeAll
    static void forgetTheLastReport() throws IOException {
        Files.deleteIfExists(REPORT);
    }

    @BeforeEach
    void startServer() {
        String binary = System.getProperty("fleet.conformance", "");
        assumeTrue(!binary.isEmpty(), "the system property fleet.conformance does not name the API server's code");
        server = ApiServer.start(Path.of(binary));
    }

    @AfterEach
    void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void agreesOnTheKindsOfTheModel() {
        Definitions definitions = Definitions.below(Fixtures.CRDS_OF_THE_MODEL);
        define(definitions.crds());
        List<ObjectNode> objects = Fixtures.documentsBelow(Fixtures.KINDS);
        List<Specimen> specimens = definitions.written(objects);
        assertThat(specimens).hasSizeGreaterThan(75);
        Comparison comparison = compare(Sdk.ofTheModel(), specimens, objects());
        report("kinds of the model", comparison);
        assertThat(comparison.disagreements()).isEmpty();
    }

    @Test
    void agreesOnEveryFeatureOfSchemas() {
        Definitions definitions = Definitions.below(Fixtures.OWN.resolve("conformance"));
        define(definitions.crds());
        Sdk sdk = Sdk.of(definitions.crds());
        Comparison comparison = compare(sdk, definitions.made(new Values(new Random(SEEDS)), server), objects());
        report("every feature of schemas", comparison);
        assertThat(comparison.disagreements()).isEmpty();
    }

    @ParameterizedTest(name = "of the folder \"{0}\"")
    @MethodSource("releases")
    void agreesOnUpstreamsKinds(Path release) {
        assumeTrue(!release.toString().isEmpty(), "the system property fleet.crds does not name the folder of CRDs");
        Definitions definitions = Definitions.below(release);
        define(definitions.crds());
        Sdk sdk = Sdk.of(definitions.crds());
        Comparison comparison = compare(sdk, definitions.made(new Values(new Random(SEEDS)), server), objects() / 10);
        report(release.getFileName().toString(), comparison);
        assertThat(comparison.disagreements()).isEmpty();
    }

    private static List<Path> releases() {
        String crds = System.getProperty("fleet.crds", "");
        if (crds.isEmpty()) {
            return List.of(Path.of(""));
        }
        try (Stream<Path> folders = Files.list(Path.of(crds))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void agreesOnTheTableOfCelCases() {
        List<String> different = new ArrayList<>();
        for (CelCase celCase : CelCase.all()) {
            List<Reason> refusal = server.define(celCase.crd());
            if (!refusal.isEmpty()) {
                different.add(celCase + " is refused: " + refusal.get(0));
                continue;
            }
            CelCase.Result result = CelCase.Result.of(server.judge(celCase.object(), celCase.old()));
            if (result != celCase.expected()) {
                different.add(celCase + " is " + result);
            }
        }
        assertThat(different).isEmpty();
    }

    private void define(List<ObjectNode> crds) {
        for (ObjectNode crd : crds) {
            assertThat(server.define(crd)).as("%s", crd.at("/metadata/name")).isEmpty();
        }
    }

    private Comparison compare(Sdk sdk, List<Specimen> specimens, int objects) {
        Comparison comparison = new Comparison();
        for (int seed = 1; seed <= SEEDS; seed++) {
            Mutator mutator = new Mutator(specimens, seed);
            for (int i = 0; i < objects / SEEDS; i++) {
                Case next = mutator.next();
                comparison.add(next, server.judge(next.object(), next.old()), sdk.judge(next.object(), next.old()));
            }
        }
        return comparison;
    }

    private static int objects() {
        return Integer.getInteger("fleet.conformance.objects", 20_000);
    }

    private static void report(String title, Comparison comparison) {
        try {
            Files.writeString(
                    REPORT, title + "\n" + comparison.report(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
