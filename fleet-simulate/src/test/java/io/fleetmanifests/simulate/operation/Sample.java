package io.fleetmanifests.simulate.operation;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Fleets of three kinds of clusters, written as somebody writes them. */
final class Sample {

    private static final String HEAD = """
            repository: {url: 'https://github.com/example/fleet'}
            layout: manifests
            management:
              identities:
              - {kind: AzureIdentity, tenantID: 00000000-0000-0000-0000-000000000003, clientID: 00000000-0000-0000-0000-000000000002}
              - {kind: AwsIdentity, roleARN: 'arn:aws:iam::123456789012:role/fleet'}
            """;

    private Sample() {}

    /** One cluster of each type, with pools of its own. */
    static Fleet fleet() {
        return read("""
                defaults:
                - {kind: AksDefaults, subscriptionID: 00000000-0000-0000-0000-000000000001, location: westeurope}
                - {kind: AksAsoDefaults, subscriptionID: 00000000-0000-0000-0000-000000000001, location: westeurope}
                clusters:
                - kind: AksCluster
                  name: atlantic
                  version: v1.33.2
                  nodePools:
                  - {name: system, mode: System, sku: Standard_D4s_v5, replicas: 3}
                  - {name: workers, mode: User, sku: Standard_D8s_v5, replicas: 2}
                  - {name: burst, mode: User, sku: Standard_D8s_v5, scaling: {minSize: 2, maxSize: 9}}
                - kind: AksAsoCluster
                  name: baltic
                  version: v1.33.2
                  nodePools:
                  - {name: system, mode: System, vmSize: Standard_D4s_v5, replicas: 3}
                  - {name: old, mode: User, vmSize: Standard_D4s_v5, replicas: 3, version: v1.31.4}
                - kind: EksCluster
                  name: caspian
                  region: eu-central-1
                  version: v1.33
                  nodePools:
                  - {name: workers, amiType: AL2023_x86_64_STANDARD, replicas: 3, scaling: {minSize: 2, maxSize: 6}}
                - kind: EksCluster
                  name: newest
                  region: eu-central-1
                - kind: StandaloneCluster
                  name: laptop
                """);
    }

    /** The rest of a fleet.yaml behind a repository, layout manifests and identities of both clouds. */
    static Fleet read(String yaml) {
        byte[] bytes = (HEAD + yaml).getBytes(StandardCharsets.UTF_8);
        return FleetReader.read("fleet.yaml", bytes, Path.of("").toAbsolutePath());
    }
}
