package io.fleetmanifests.validate.report;

import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import io.fleetmanifests.tree.YamlReader;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import java.nio.charset.StandardCharsets;

/** Reports of trees that were read, from paths and YAML in turns. */
final class ReportTrees {

    /** An object with an error, one that is skipped with a warning, one that is fine. */
    static final String THREE = """
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: HelmRepository
            metadata: {name: broken, namespace: infra}
            spec: {urll: "https://charts.example.com", url: "https://charts.example.com"}
            ---
            apiVersion: v1
            kind: Secret
            metadata: {name: ca, namespace: infra}
            stringData: {ca.crt: public}
            ---
            apiVersion: source.toolkit.fluxcd.io/v1
            kind: HelmRepository
            metadata: {name: fine, namespace: infra}
            spec: {url: "https://charts.example.com"}
            """;

    private ReportTrees() {}

    static Report report(String... pathsAndYaml) {
        ManifestTree.Builder tree = ManifestTree.builder();
        for (int i = 0; i < pathsAndYaml.length; i += 2) {
            tree.add(YamlReader.read(
                    TreePath.of(pathsAndYaml[i]), pathsAndYaml[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return FleetValidator.create().validate(tree.build());
    }
}
