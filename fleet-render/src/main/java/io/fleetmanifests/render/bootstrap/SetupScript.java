package io.fleetmanifests.render.bootstrap;

import io.fleetmanifests.fleet.ApiProfile;
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
                "# Flux has to run there already and to follow this repository.",
                "# Needs clusterctl and kubectl, and the variables that it asks for. Run it from the root of the repository.",
                "set -euo pipefail",
                ""));
        providers.stream()
                .flatMap(provider -> provider.variables().stream())
                .distinct()
                .forEach(lines::add);
        if (!providers.isEmpty()) {
            lines.add("");
        }
        lines.add(init(providers, context.profile()));
        lines.add("");
        lines.add("kubectl apply -f capi/mngmt/namespace.yaml");
        providers.stream()
                .flatMap(provider -> provider.afterwards().stream())
                .distinct()
                .forEach(lines::add);
        lines.add("kubectl apply -k capi/mngmt");
        return ManifestFile.script(path, String.join("\n", lines) + "\n");
    }

    private static String init(List<ProviderSetup> providers, ApiProfile profile) {
        // Two types of cluster may need one provider.
        String names = providers.stream()
                .map(ProviderSetup::clusterctlName)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return "clusterctl init" + (names.isEmpty() ? "" : " --infrastructure " + ShellWords.quote(names))
                // The identities that are applied next pass the providers' webhooks. clusterctl of 2021 cannot wait.
                + (profile == ApiProfile.SEED_2021 ? "" : " --wait-providers");
    }
}
