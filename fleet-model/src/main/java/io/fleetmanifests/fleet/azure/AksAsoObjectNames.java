package io.fleetmanifests.fleet.azure;

import io.fleetmanifests.kind.RawJson;
import io.fleetmanifests.kind.azure.aso.KeyReference;
import io.fleetmanifests.kind.azure.aso.OperatorSecrets;
import io.fleetmanifests.kind.azure.aso.OperatorSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an {@link AksAsoCluster} must not share with another cluster. */
final class AksAsoObjectNames {

    private AksAsoObjectNames() {}

    static List<String> of(AksAsoCluster cluster) {
        List<String> names = new ArrayList<>();
        cluster.nodePools().forEach(pool -> names.add("MachinePool " + cluster.objectName(pool)));
        if (deletesItsGroup(cluster)) {
            names.add("resource group " + cluster.effectiveResourceGroupName()
                    + cluster.subscriptionID()
                            .map(id -> " of subscription " + id)
                            .orElse(""));
        }
        Optional<OperatorSecrets> secrets = cluster.operatorSpec().flatMap(OperatorSpec::secrets);
        Stream.of(secrets.flatMap(OperatorSecrets::adminCredentials), secrets.flatMap(OperatorSecrets::userCredentials))
                .flatMap(Optional::stream)
                .map(KeyReference::name)
                .distinct()
                .forEach(name -> names.add("Secret " + name));
        Stream.concat(cluster.controlPlaneResources().stream(), cluster.clusterResources().stream())
                .map(RawJson::toNode)
                .forEach(resource -> names.add(resource.path("kind").asText() + " "
                        + resource.at("/metadata/name").asText()));
        return names;
    }

    /** The first of two clusters to be deleted would take the other along, unless the patch says that the group is to stay. */
    private static boolean deletesItsGroup(AksAsoCluster cluster) {
        return cluster.resourceGroupPatch()
                .map(patch -> patch.toNode().path("metadata").path("annotations"))
                .map(annotations -> annotations
                        .path("serviceoperator.azure.com/reconcile-policy")
                        .asText("manage"))
                .orElse("manage")
                .equals("manage");
    }
}
