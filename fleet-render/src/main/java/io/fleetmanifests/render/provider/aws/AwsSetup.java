package io.fleetmanifests.render.provider.aws;

import io.fleetmanifests.fleet.aws.AwsIdentity;
import io.fleetmanifests.fleet.aws.EksCluster;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import io.fleetmanifests.render.provider.ShellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Installing CAPA, with the gates that the fleet's clusters need: a kind whose gate is off is refused at admission. */
final class AwsSetup {

    /** Where CAPA runs, and looks for the Secrets of its identities. */
    private static final String NAMESPACE = "capa-system";

    private AwsSetup() {}

    static ProviderSetup of(RenderContext context) {
        Optional<String> secret = AwsIdentities.find(context).flatMap(AwsIdentity::secretRef);
        List<String> before = new ArrayList<>();
        before.add(
                "# A profile file of AWS in base64: clusterawsadm bootstrap credentials encode-as-profile prints it.");
        before.add(required("AWS_B64ENCODED_CREDENTIALS"));
        if (secret.isPresent()) {
            before.add(required("AWS_ACCESS_KEY_ID"));
            before.add(required("AWS_SECRET_ACCESS_KEY"));
        }
        before.add("export AWS_B64ENCODED_CREDENTIALS");
        before.add("export EXP_MACHINE_POOL=true");
        before.addAll(gates(context));
        return new ProviderSetup(
                "aws", before, secret.map(AwsSetup::secret).stream().toList());
    }

    private static List<String> gates(RenderContext context) {
        List<EksCluster> clusters = context.fleet().resolvedClusters().stream()
                .filter(EksCluster.class::isInstance)
                .map(EksCluster.class::cast)
                .toList();
        List<String> gates = new ArrayList<>();
        if (clusters.stream().anyMatch(cluster -> !cluster.fargateProfiles().isEmpty())) {
            gates.add("export EXP_EKS_FARGATE=true");
        }
        boolean addsRoles = clusters.stream().anyMatch(AwsSetup::addsPolicies);
        // CAPA refuses to start with the second of these and without the first.
        if (addsRoles
                || clusters.stream()
                        .anyMatch(cluster -> cluster.associateOIDCProvider().orElse(false))) {
            gates.add("export CAPA_EKS_IAM=true");
        }
        if (addsRoles) {
            gates.add("export CAPA_EKS_ADD_ROLES=true");
        }
        if (AwsIdentities.rendersController(context)) {
            // The one that CAPA creates by itself is open to every namespace, and no identity of that kind ever
            // changes.
            gates.add("export AUTO_CONTROLLER_IDENTITY_CREATOR=false");
        }
        return gates;
    }

    private static boolean addsPolicies(EksCluster cluster) {
        return !cluster.roleAdditionalPolicies().isEmpty()
                || cluster.nodePools().stream()
                        .anyMatch(pool -> !pool.roleAdditionalPolicies().isEmpty());
    }

    /** The keys go through a pipe: an argument would stand in the list of processes. */
    private static String secret(String name) {
        return "printf '%s\\n' \"AccessKeyID=$AWS_ACCESS_KEY_ID\" \"SecretAccessKey=$AWS_SECRET_ACCESS_KEY\""
                + " ${AWS_SESSION_TOKEN:+\"SessionToken=$AWS_SESSION_TOKEN\"}"
                + " | kubectl create secret generic " + ShellWords.quote(name) + " --namespace " + NAMESPACE
                + " --from-env-file=/dev/stdin --dry-run=client -o yaml | kubectl apply -f -";
    }

    private static String required(String name) {
        return ": \"${" + name + ":?set " + name + " and run this again}\"";
    }
}
