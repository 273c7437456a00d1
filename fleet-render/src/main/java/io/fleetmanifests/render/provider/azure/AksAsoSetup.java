package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.render.provider.ShellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Installing CAPZ for clusters that Azure Service Operator makes: the same provider, and Secrets of the operator's own form. */
final class AksAsoSetup {

    private AksAsoSetup() {}

    static ProviderSetup of(RenderContext context) {
        Optional<AzureIdentity> identity = AzureIdentities.find(context);
        boolean hasSecret = identity.flatMap(AzureIdentity::clientSecretName).isPresent();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        identity.map(found -> AksAsoCredentials.ofFleet(found, context)).ifPresent(secrets -> {
            if (hasSecret && !secrets.isEmpty()) {
                before.add(AzureSetup.required("AZURE_CLIENT_SECRET"));
            }
            for (Map.Entry<String, String> secret : secrets.entrySet()) {
                after.addAll(secret(secret.getKey(), secret.getValue(), identity.get(), context.namespace()));
            }
        });
        before.add("export EXP_MACHINE_POOL=true");
        return new ProviderSetup("azure", before, after);
    }

    private static List<String> secret(String name, String subscription, AzureIdentity identity, String namespace) {
        String in = ShellWords.quote(name) + " --namespace " + ShellWords.quote(namespace);
        boolean hasSecret = identity.clientSecretName().isPresent();
        String create = (hasSecret ? "printf '%s' \"$AZURE_CLIENT_SECRET\" | " : "")
                + "kubectl create secret generic " + in
                + " --from-literal=" + ShellWords.quote("AZURE_SUBSCRIPTION_ID=" + subscription)
                + " --from-literal=" + ShellWords.quote("AZURE_TENANT_ID=" + identity.tenantID())
                + " --from-literal=" + ShellWords.quote("AZURE_CLIENT_ID=" + identity.clientID())
                + (hasSecret
                        ? " --from-file=AZURE_CLIENT_SECRET=/dev/stdin"
                        : " --from-literal=AUTH_MODE=workloadidentity")
                + " --dry-run=client -o yaml | kubectl apply -f -";
        return List.of(
                create, "kubectl label secret " + in + " --overwrite clusterctl.cluster.x-k8s.io/move-hierarchy=true");
    }
}
