package io.fleetmanifests.validate.fleet.azure;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.fleet.CloudCluster;
import io.fleetmanifests.validate.fleet.CloudCluster.CloudName;
import io.fleetmanifests.validate.fleet.CloudCluster.CloudQuota;
import io.fleetmanifests.validate.fleet.CloudFamily;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** AKS: a cluster is a resource of a resource group of a subscription. Azure compares names without regard to case. */
public final class AzureCloud implements CloudFamily {

    /** Clusters a subscription, as https://learn.microsoft.com/azure/aks/quotas-skus-regions says. */
    private static final int CLUSTERS = 5_000;

    private static final String QUOTAS = "https://learn.microsoft.com/azure/aks/quotas-skus-regions";

    private static final String GROUP = "infrastructure.cluster.x-k8s.io";
    private static final String KIND = "AzureManagedControlPlane";

    @Override
    public List<IndexedObject> controlPlanes(ObjectIndex objects) {
        return objects.all(GROUP, KIND);
    }

    @Override
    public Optional<CloudCluster> describe(IndexedObject object) {
        return object.isA(GROUP, KIND)
                ? Optional.of(new CloudCluster(object, names(object), networks(object), quotas(object)))
                : Optional.empty();
    }

    private static List<CloudName> names(IndexedObject plane) {
        Field subscription = plane.spec("subscriptionID");
        Field group = plane.spec("resourceGroupName");
        Field nodes = plane.spec("nodeResourceGroupName");
        Field prefix = plane.spec("dnsPrefix");
        Field location = plane.spec("location");
        // Without a subscription it is that of the identity, which is not known here.
        String scope = "subscription " + subscription.textOrEmpty();
        List<CloudName> names = new ArrayList<>();
        if (!subscription.textOrEmpty().isEmpty() && !group.textOrEmpty().isEmpty()) {
            names.add(
                    new CloudName(group, "AKS cluster", scope, lower(group.textOrEmpty() + "/" + plane.name()), true));
            names.add(new CloudName(group, "resource group", scope, lower(group.textOrEmpty()), false));
        }
        if (!subscription.textOrEmpty().isEmpty() && !nodes.textOrEmpty().isEmpty()) {
            names.add(new CloudName(nodes, "node resource group", scope, lower(nodes.textOrEmpty()), true));
        }
        if (!prefix.textOrEmpty().isEmpty()) {
            names.add(new CloudName(
                    prefix, "DNS prefix", "region " + location.textOrEmpty(), lower(prefix.textOrEmpty()), false));
        }
        return names;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<Field> networks(IndexedObject plane) {
        Field range = plane.spec("virtualNetwork", "cidrBlock");
        return range.isPresent() ? List.of(range) : List.of();
    }

    private static List<CloudQuota> quotas(IndexedObject plane) {
        Field subscription = plane.spec("subscriptionID");
        String scope = "AKS clusters in subscription " + subscription.textOrEmpty();
        return subscription.textOrEmpty().isEmpty()
                ? List.of()
                : List.of(new CloudQuota(subscription, scope, CLUSTERS, QUOTAS));
    }
}
