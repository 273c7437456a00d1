package io.fleetmanifests.fleet.azure;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Problem;
import io.fleetmanifests.finding.Problems;
import java.util.Optional;

/**
 * How Cluster API and Flux get into a cluster without local accounts: Azure Service Operator writes the kubeconfig of a user of
 * Entra ID to one Secret, CAPZ puts a token in and writes {@code <cluster>-kubeconfig}.
 */
final class AksAsoAccountChecks {

    private static final String USER = "operatorSpec.secrets.userCredentials";
    private static final String ADMIN = "operatorSpec.secrets.adminCredentials";
    private static final String SWITCH = "disableLocalAccounts";

    private AksAsoAccountChecks() {}

    static void check(AksAsoCluster cluster, PatchedSpec spec, Problems problems) {
        if (!spec.get(SWITCH).asBoolean()) {
            return;
        }
        JsonNode user = spec.get(USER);
        String kubeconfig = cluster.name() + "-kubeconfig";
        problems.require(
                user.isObject(),
                () -> Problem.of(
                                "aso-local-accounts",
                                USER,
                                "is missing, with disableLocalAccounts: AKS gives no admin credentials then",
                                "set name " + cluster.name() + "-user-kubeconfig and key value, for example")
                        .involving(spec.path(SWITCH)));
        problems.require(
                spec.get(ADMIN).isMissingNode(),
                () -> Problem.of(
                                "aso-local-accounts",
                                spec.path(ADMIN),
                                "must be absent with disableLocalAccounts: AKS gives no admin credentials then",
                                "set userCredentials instead")
                        .involving(spec.path(SWITCH)));
        Optional<String> name = spec.text(USER + ".name");
        problems.require(
                name.filter(kubeconfig::equals).isEmpty(),
                () -> Problem.of(
                                "aso-kubeconfig-name",
                                spec.path(USER + ".name"),
                                "must not be \"" + kubeconfig + "\" with disableLocalAccounts: CAPZ writes that Secret",
                                "name another Secret, " + cluster.name() + "-user-kubeconfig for example")
                        .involving(spec.path(SWITCH)));
    }
}
