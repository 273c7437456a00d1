package io.fleetmanifests.render.bootstrap;

import io.fleetmanifests.render.provider.ClusterBlueprint;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.render.provider.ShellWords;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code capi_setup.sh}: installs Cluster API and the providers. It holds no value: what is secret comes from its caller. */
final class SetupScript {

    private SetupScript() {}

    static ManifestFile render(TreePath path, List<ClusterBlueprint<?>> blueprints, RenderContext context) {
        List<ProviderSetup> providers =
                blueprints.stream().map(blueprint -> blueprint.setup(context)).toList();
        List<String> lines = new ArrayList<>(List.of(
                "#!/usr/bin/env bash",
                "# Prepares the management cluster that kubectl points at: Cluster API, its providers, the fleet's namespace.",
                "# Needs clusterctl and kubectl, and the variables that it asks for. Run it from the root of the repository.",
                "set -euo pipefail",
                ""));
        providers.forEach(provider -> lines.addAll(provider.variables()));
        String names =
                providers.stream().map(ProviderSetup::clusterctlName).sorted().collect(Collectors.joining(","));
        lines.add("");
        lines.add(names.isEmpty() ? "clusterctl init" : "clusterctl init --infrastructure " + ShellWords.quote(names));
        lines.add("");
        lines.add("kubectl apply -f capi/mngmt/namespace.yaml");
        providers.forEach(provider -> lines.addAll(provider.afterwards()));
        lines.add("kubectl apply -k capi/mngmt");
        return ManifestFile.script(path, String.join("\n", lines) + "\n");
    }
}
