package io.fleetmanifests.render.provider.azure;

import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.fleet.azure.AksAsoCluster;
import io.fleetmanifests.fleet.azure.AksAsoDefaults;
import io.fleetmanifests.fleet.azure.AzureIdentity;
import io.fleetmanifests.render.provider.RenderContext;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Secrets in which Azure Service Operator finds the credentials of a fleet's identity: one for each subscription. */
final class AksAsoCredentials {

    /** The annotation that names the Secret, in the object's own namespace. */
    static final String ANNOTATION = "serviceoperator.azure.com/credential-from";

    private AksAsoCredentials() {}

    /** The Secret of a cluster with its defaults applied; refuses a cluster that has none. */
    static String of(AksAsoCluster resolved, RenderContext context) {
        Optional<String> secret = find(resolved.credentialFrom(), resolved.subscriptionID(), context);
        if (secret.isEmpty()) {
            context.refuse(
                    resolved,
                    Problem.of(
                            "aso-credential",
                            "credentialFrom",
                            "is missing, and the fleet has no AzureIdentity",
                            "add an AzureIdentity to management.identities, or name a Secret that is there"));
        }
        return secret.orElse("");
    }

    /** The Secret of the clusters that say nothing: the chart's value. */
    static Optional<String> shared(RenderContext context) {
        return context.fleet().defaults().stream()
                .filter(AksAsoDefaults.class::isInstance)
                .map(AksAsoDefaults.class::cast)
                .findFirst()
                .flatMap(defaults -> find(defaults.credentialFrom(), defaults.subscriptionID(), context));
    }

    private static Optional<String> find(
            Optional<String> credentialFrom, Optional<String> subscription, RenderContext context) {
        return credentialFrom.or(() ->
                AzureIdentities.find(context).flatMap(identity -> subscription.map(id -> name(identity, id))));
    }

    /** The Secrets that the fleet's identity is to have, by name, with the subscription of each. */
    static SortedMap<String, String> ofFleet(AzureIdentity identity, RenderContext context) {
        SortedMap<String, String> secrets = new TreeMap<>();
        context.fleet().resolvedClusters().stream()
                .filter(AksAsoCluster.class::isInstance)
                .map(AksAsoCluster.class::cast)
                .filter(cluster -> cluster.credentialFrom().isEmpty())
                .flatMap(cluster -> cluster.subscriptionID().stream())
                .forEach(id -> secrets.put(name(identity, id), id));
        return secrets;
    }

    private static String name(AzureIdentity identity, String subscription) {
        return identity.name() + "-" + subscription.toLowerCase(Locale.ROOT);
    }
}
