package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Texts of fleet.yaml, and what the reader says of them. */
final class FleetText {

    /** A small fleet without a mistake. */
    static final String GOOD = """
            repository:
              url: https://github.com/example/fleet
            defaults:
            - kind: AksDefaults
              subscriptionID: 00000000-0000-0000-0000-000000000001
              location: westeurope
              version: v1.33.2
            clusters:
            - kind: AksCluster
              name: a
              dnsPrefix: cluster-a
              nodePools:
              - name: pool0
                mode: System
                sku: Standard_D4s_v5
              - name: workerpool1
                mode: User
                sku: Standard_D8s_v5
            - kind: AksCluster
              name: bb
              nodePools:
              - {name: pool0, mode: System, sku: Standard_D4s_v5}
            """;

    private static final Path NOWHERE = Path.of("no-such-folder");

    private FleetText() {}

    /** The good fleet with one text in place of another, which must stand there once. */
    static String with(String good, String other) {
        if (GOOD.split(Pattern.quote(good), -1).length != 2) {
            throw new IllegalArgumentException("stands not once in the good fleet: " + good);
        }
        return GOOD.replace(good, other);
    }

    static Fleet read(String yaml) {
        return FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), NOWHERE);
    }

    /** The lines of a report. */
    static List<String> findings(String yaml) {
        return findings(yaml, NOWHERE);
    }

    static List<String> findings(String yaml, Path folder) {
        FindingsException refusal = catchThrowableOfType(
                FindingsException.class,
                () -> FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), folder));
        return refusal.findings().stream().map(Finding::toText).toList();
    }
}
