package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.fleet.FleetReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetManifestsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWarningIsReportedAndStopsNothing() {
        FleetManifests manifests = FleetManifests.render(
                fleet("{apiVersion: v1, kind: Secret, metadata: {name: ca}, stringData: {ca.crt: public}}"));

        manifests.writeTo(folder);

        assertThat(manifests.report().findings())
                .extracting(Finding::toText)
                .containsExactly(
                        "infra/base/baseline/extra.yaml:1:66 warning secret-clear-text Secret ca stringData: has 1 value "
                                + "that everybody can read; encrypt the file with SOPS, or let an operator write the Secret");
        assertThat(folder.resolve("infra/base/baseline/extra.yaml")).exists();
    }

    @Test
    void anErrorWritesNothing() {
        FleetManifests manifests =
                FleetManifests.render(fleet("{apiVersion: v1, kind: ConfigMap, metadata: {name: UPPER}}"));

        assertThatThrownBy(() -> manifests.writeTo(folder))
                .isInstanceOf(FindingsException.class)
                .hasMessage(
                        "infra/base/baseline/extra.yaml:1:52 error metadata-name ConfigMap UPPER metadata.name: must be a "
                                + "DNS-1123 subdomain: lower-case letters, digits, '-' and '.', a letter or digit first and last, got "
                                + "\"UPPER\"; write \"upper\"");
        assertThat(folder).isEmptyDirectory();
    }

    private Fleet fleet(String extra) {
        String yaml = """
                repository: {url: "https://github.com/acme/fleet"}
                layout: manifests
                management:
                  identities:
                  - {kind: AzureIdentity, tenantID: tenant, clientID: client}
                infra:
                - kind: FolderComponent
                  name: baseline
                  files:
                    kustomization.yaml: "resources: [extra.yaml]"
                    extra.yaml: "%s"
                clusters:
                - kind: AksCluster
                  name: atlantic
                  subscriptionID: 00000000-0000-0000-0000-000000000001
                  location: westeurope
                  version: v1.33.2
                  nodePools:
                  - {name: pool0, mode: System, sku: Standard_D4s_v5}
                """.formatted(extra);
        return FleetReader.read("fleet.yaml", yaml.getBytes(StandardCharsets.UTF_8), folder);
    }
}
