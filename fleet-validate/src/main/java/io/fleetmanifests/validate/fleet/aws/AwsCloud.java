package io.fleetmanifests.validate.fleet.aws;

import io.fleetmanifests.validate.admission.Field;
import io.fleetmanifests.validate.fleet.CloudCluster;
import io.fleetmanifests.validate.fleet.CloudCluster.CloudName;
import io.fleetmanifests.validate.fleet.CloudCluster.CloudQuota;
import io.fleetmanifests.validate.fleet.CloudFamily;
import io.fleetmanifests.validate.reference.IndexedObject;
import io.fleetmanifests.validate.reference.ObjectIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** EKS: a cluster has a name in a region of an account. The account is that of the identity; one identity has one account. */
public final class AwsCloud implements CloudFamily {

    /** Clusters an account and region, as https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html says. */
    private static final int CLUSTERS = 100;

    private static final String QUOTAS = "https://docs.aws.amazon.com/eks/latest/userguide/service-quotas.html";

    private static final String GROUP = "controlplane.cluster.x-k8s.io";
    private static final String KIND = "AWSManagedControlPlane";

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
        Field name = plane.spec("eksClusterName");
        return name.textOrEmpty().isEmpty() || region(plane).isEmpty()
                ? List.of()
                : List.of(new CloudName(name, "EKS cluster", scope(plane), name.textOrEmpty(), true));
    }

    private static String region(IndexedObject plane) {
        return plane.spec("region").textOrEmpty();
    }

    private static String scope(IndexedObject plane) {
        return "region " + region(plane) + " of identity "
                + plane.spec("identityRef", "name").text().orElse("default");
    }

    private static List<Field> networks(IndexedObject plane) {
        return Stream.of(plane.spec("network", "vpc", "cidrBlock"), plane.spec("secondaryCidrBlock"))
                .filter(Field::isPresent)
                .toList();
    }

    private static List<CloudQuota> quotas(IndexedObject plane) {
        return region(plane).isEmpty()
                ? List.of()
                : List.of(new CloudQuota(plane.spec("region"), "EKS clusters in " + scope(plane), CLUSTERS, QUOTAS));
    }
}
