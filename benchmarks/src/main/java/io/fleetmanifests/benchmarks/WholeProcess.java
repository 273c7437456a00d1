package io.fleetmanifests.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.render.FleetRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Validates the 9,000 objects of 1,000 AKS clusters in files by whole processes: {@code -Dkubeconform=PROGRAM} with the schemas
 * of our CRDs, and {@code -Dfleet.tool=JAR}, all layers, with and without the options for short runs. Says which one it lacks.
 */
final class WholeProcess {

    private static final int ROUNDS = 3;

    private WholeProcess() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path objects = Disk.newFolder();
        Path schemas = Disk.newFolder();
        Disk.writePlainly(
                Disk.bytes(ManyClusters.objects(
                        FleetRenderer.create().render(ManyClusters.fleet(1_000, 3, RepositoryLayout.MANIFESTS)))),
                objects);
        writeSchemas(schemas);
        String kubeconform = System.getProperty("kubeconform", "");
        String tool = System.getProperty("fleet.tool", "");
        String location = schemas + "/{{ .ResourceKind }}{{ .KindSuffix }}.json";
        run(kubeconform, kubeconform, "-strict", "-schema-location", location, objects.toString());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(tool, java, "-jar", tool, "validate", objects.toString());
        run(tool, java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", tool, "validate", objects.toString());
        Disk.delete(objects);
        Disk.delete(schemas);
    }

    /** In the form in which kubeconform looks for the schemas of custom resources. */
    private static void writeSchemas(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (var kind : Kinds.load().asMap().entrySet()) {
            String group = kind.getKey().group().split("\\.", -1)[0];
            String name =
                    kind.getKey().kind() + "-" + group + "-" + kind.getKey().version() + ".json";
            Files.write(
                    folder.resolve(name.toLowerCase(Locale.ROOT)),
                    json.writeValueAsBytes(CrdDocuments.schema(kind.getValue())));
        }
    }

    private static void run(String program, String... command) throws IOException, InterruptedException {
        if (program.isEmpty()) {
            System.out.println("skipped: " + command[command.length - 1] + " by a program that no property names");
            return;
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int status = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("exit code " + status + " of " + String.join(" ", command));
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(
                Locale.ROOT, "%d ms, the best of %d: %s%n", best / 1_000_000, ROUNDS, String.join(" ", command));
    }
}
