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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Our rules beside upstream's own webhooks: objects that neither side has seen, made of the good examples of the rules. Only those
 * are compared that the API server lets through to the webhooks. See docs/conformance.md.
 */
class WebhookConformanceTest {

    private static final int SEEDS = 5;
    private static final Path REPORT = Path.of("target/conformance-webhooks.txt");

    /** Programs that have the webhooks of somebody, by name, and the kinds that they answer for. */
    private enum Webhooks {
        AZURE("infrastructure.cluster.x-k8s.io/v1beta1 Azure.*"),
        AWS("(infrastructure|controlplane).cluster.x-k8s.io/v1beta2 "
                + "AWS(Managed(ControlPlane|MachinePool)|FargateProfile|Cluster(Controller|Role|Static)Identity)"),
        CORE("cluster.x-k8s.io/v1beta2 (Cluster|MachinePool|MachineDeployment|MachineHealthCheck)");

        private final String kinds;

        Webhooks(String kinds) {
            this.kinds = kinds;
        }

        ApiServer start() {
            String folder = System.getProperty("fleet.conformance.webhooks", "");
            assumeTrue(!folder.isEmpty(), "the system property fleet.conformance.webhooks names no folder of programs");
            Path program = Path.of(folder, name().toLowerCase(Locale.ROOT));
            assumeTrue(Files.isExecutable(program), "the programs at hand do not have these webhooks");
            return ApiServer.start(program, "serve", Fixtures.CRDS_OF_THE_MODEL.toString());
        }

        boolean answersFor(Specimen specimen) {
            return specimen.name().matches(kinds + " #[0-9]+");
        }
    }

    @BeforeAll
    static void forgetTheLastReport() throws IOException {
        Files.deleteIfExists(REPORT);
    }

    @ParameterizedTest
    @EnumSource
    void agreesOnMutatedObjects(Webhooks hooks) throws IOException {
        List<Specimen> specimens = Definitions.below(Fixtures.CRDS_OF_THE_MODEL).standing(examples()).stream()
                .filter(hooks::answersFor)
                .toList();
        assertThat(specimens).hasSizeGreaterThan(50);
        SdkWithWebhooks sdk = new SdkWithWebhooks();
        Comparison comparison = new Comparison();
        int early = 0;
        int beyondReach = 0;
        try (ApiServer upstream = hooks.start()) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                Mutator mutator = new Mutator(specimens, seed);
                for (int i = 0; i < objects() / SEEDS; i++) {
                    Case next = mutator.next();
                    Optional<Verdict> ours = sdk.judge(next);
                    if (ours.isEmpty()) {
                        early++;
                        continue;
                    }
                    // CAPZ's program writes the defaults of schemas itself, and merges a change as the server does.
                    Verdict theirs = upstream.judge(hooks == Webhooks.AZURE ? next : sdk.defaulted(next));
                    if (theirs.reasons().stream().anyMatch(WebhookConformanceTest::isBeyondReach)
                            || hangsOnALabel(next, ours.get())
                            || hangsOnOldVariables(next, ours.get())) {
                        beyondReach++;
                    } else {
                        comparison.add(next, theirs, ours.get());
                    }
                }
            }
        }
        report(
                "%s%n%s%7d not compared: the API server does not ask the webhooks, or we only warn%n%7d not compared: %s%n"
                        .formatted(
                                hooks,
                                comparison.report(),
                                early,
                                beyondReach,
                                "what no file tells, or a number too large"));
        assertThat(comparison.disagreements()).isEmpty();
    }

    /** What no file tells, and what is left out for now, see docs/conformance.md. */
    private static final Pattern BEYOND_REACH = Pattern.compile(
            "clusters\\.cluster\\.x-k8s\\.io \".*\" not found|ClusterClass .* not found"
                    + "|^json: cannot unmarshal number |^parsing time ",
            Pattern.DOTALL);

    private static boolean isBeyondReach(Reason reason) {
        return BEYOND_REACH.matcher(reason.detail()).find()
                || (reason.type().equals("FieldValueTypeInvalid")
                        && reason.field().contains(".variables["));
    }

    /** Which cluster a pool belongs to we read from the MachinePool, and CAPZ from a label that Cluster API has added by then. */
    private static boolean hangsOnALabel(Case judged, Verdict ours) {
        return judged.object()
                        .at("/metadata/labels/cluster.x-k8s.io~1cluster-name")
                        .isMissingNode()
                && !ours.reasons().isEmpty()
                && ours.reasons().stream().allMatch(reason -> reason.type().equals("ammp-last-system"));
    }

    /** Rules about changed variables are the defaulter's, which takes each object for a new one there. */
    private static boolean hangsOnOldVariables(Case judged, Verdict ours) {
        return judged.old().isPresent()
                && !ours.reasons().isEmpty()
                && ours.reasons().stream().allMatch(reason -> reason.type().equals("topo-variables"));
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

    private static void report(String text) throws IOException {
        Files.writeString(REPORT, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
