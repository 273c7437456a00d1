package io.fleetmanifests.kind.azure;

import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.conversion.FieldMoves;
import java.util.List;
import java.util.stream.Stream;

/** The conversions of the kinds of Azure Service Operator, whose two versions have the same fields. */
final class AsoConversions {

    private AsoConversions() {}

    static List<Conversion> all() {
        return Stream.of("AzureASOManagedCluster", "AzureASOManagedControlPlane", "AzureASOManagedMachinePool")
                .flatMap(kind ->
                        FieldMoves.none()
                                .between("infrastructure.cluster.x-k8s.io", kind, "v1alpha1", "v1beta1")
                                .stream())
                .toList();
    }
}
