package io.fleetmanifests.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expressions of Java take a frame of the stack for each round of a repetition that they may take back; texts have no end. */
class LongTextTest {

    private static final int ROUNDS = 100_000;
    private static final int SMALL_STACK = 256 << 10;

    @ParameterizedTest
    @CsvSource({"a", "a/", "a.", "1h", "1:2", ":3", "1.", "{{ .a }}", "10.0.0.0/8,", "-", "é", "%20", "'a b '"})
    void aLongTextEndsInFindings(String round) throws Exception {
        String text = round.repeat(ROUNDS);
        String yaml = """
            apiVersion: helm.toolkit.fluxcd.io/v2
            kind: HelmRelease
            metadata: {name: web, namespace: web}
            spec:
              interval: "%1$s"
              timeout: "%1$s"
              chart: {spec: {chart: "%1$s", version: "%1$s", sourceRef: {kind: HelmRepository, name: "%1$s"}}}
              values: {plain: %1$s}
            ---
            apiVersion: kustomize.toolkit.fluxcd.io/v1
            kind: Kustomization
            metadata: {name: web, namespace: web, labels: {"%1$s": "%1$s"}}
            spec: {interval: "%1$s", prune: true, path: "%1$s", sourceRef: {kind: GitRepository, name: "%1$s"}}
            ---
            apiVersion: infrastructure.cluster.x-k8s.io/v1beta1
            kind: AzureManagedControlPlane
            metadata: {name: "%1$s", namespace: web}
            spec:
              version: "%1$s"
              location: "%1$s"
              dnsPrefix: "%1$s"
              dnsServiceIP: "%1$s"
              sshPublicKey: "%1$s"
              resourceGroupName: "%1$s"
              virtualNetwork: {name: "%1$s", cidrBlock: "%1$s"}
              identityRef: {kind: AzureClusterIdentity, name: "%1$s"}
            ---
            apiVersion: controlplane.cluster.x-k8s.io/v1beta2
            kind: AWSManagedControlPlane
            metadata: {name: web, namespace: web}
            spec: {version: "%1$s", region: "%1$s", eksClusterName: "%1$s", roleName: "%1$s"}
            ---
            apiVersion: cluster.x-k8s.io/v1beta2
            kind: MachineDeployment
            metadata: {name: web, namespace: web}
            spec:
              clusterName: "%1$s"
              machineNaming: {template: "%1$s"}
              template: {spec: {clusterName: "%1$s", version: "%1$s", bootstrap: {dataSecretName: "%1$s"}}}
            """.formatted(text);

        FutureTask<Report> report = new FutureTask<>(() -> FleetValidator.create()
                .validate(ManifestTree.builder()
                        .add(YamlReader.read(TreePath.of("long.yaml"), yaml.getBytes(StandardCharsets.UTF_8)))
                        .build()));
        Thread thread = new Thread(null, report, "small stack", SMALL_STACK);
        thread.start();

        assertThat(report.get().findings()).isNotEmpty();
    }
}
