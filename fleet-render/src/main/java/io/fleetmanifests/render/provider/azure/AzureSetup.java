package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.fleet.ApiProfile;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.render.provider.ShellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Installing CAPZ: what it reads from the environment has changed with its releases. */
final class AzureSetup {

    private AzureSetup() {}

    static ProviderSetup of(RenderContext context) {
        return context.profile() == ApiProfile.SEED_2021 ? seed() : current(context);
    }

    /** CAPZ of 2021 has one set of credentials for all clusters, given base64-encoded at installation. */
    private static ProviderSetup seed() {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("SUBSCRIPTION_ID", "TENANT_ID", "CLIENT_ID", "CLIENT_SECRET")) {
            lines.add(required("AZURE_" + name));
        }
        lines.add("export AZURE_ENVIRONMENT=\"${AZURE_ENVIRONMENT:-AzurePublicCloud}\"");
        for (String name : List.of("SUBSCRIPTION_ID", "TENANT_ID", "CLIENT_ID", "CLIENT_SECRET")) {
            lines.add("AZURE_" + name + "_B64=\"$(printf '%s' \"$AZURE_" + name + "\" | base64 | tr -d '\\n')\"");
            lines.add("export AZURE_" + name + "_B64");
        }
        lines.add("export EXP_MACHINE_POOL=true");
        lines.add("export EXP_AKS=true");
        return new ProviderSetup("azure", lines, List.of());
    }

    /** Since CAPZ 1.8 AKS needs no gate; credentials come from the AzureClusterIdentity. */
    private static ProviderSetup current(RenderContext context) {
        List<String> before = new ArrayList<>(List.of("export EXP_MACHINE_POOL=true"));
        List<String> after = new ArrayList<>();
        Optional<String> secret = AzureIdentities.find(context).flatMap(AzureIdentity::clientSecretName);
        secret.ifPresent(name -> {
            before.add(0, required("AZURE_CLIENT_SECRET"));
            after.add("printf '%s' \"$AZURE_CLIENT_SECRET\" | kubectl create secret generic " + ShellWords.quote(name)
                    + " --namespace " + ShellWords.quote(context.namespace())
                    + " --from-file=clientSecret=/dev/stdin --dry-run=client -o yaml | kubectl apply -f -");
            after.add("kubectl label secret " + ShellWords.quote(name) + " --namespace "
                    + ShellWords.quote(context.namespace())
                    + " --overwrite clusterctl.cluster.x-k8s.io/move-hierarchy=true");
        });
        return new ProviderSetup("azure", before, after);
    }

    static String required(String name) {
        return ": \"${" + name + ":?set " + name + " and run this again}\"";
    }
}
