package io.fleetmanifests.render.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.fleetmanifests.fleet.Fleet;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.render.provider.ProviderSetup;
import io.fleetmanifests.render.provider.RenderContext;
import org.junit.jupiter.api.Test;

class AwsSetupTest {

    private static final String COMMON = """
            # A profile file of AWS in base64: clusterawsadm bootstrap credentials encode-as-profile prints it.
            : "${AWS_B64ENCODED_CREDENTIALS:?set AWS_B64ENCODED_CREDENTIALS and run this again}"
            export AWS_B64ENCODED_CREDENTIALS
            export EXP_MACHINE_POOL=true
            """;
    private static final String HEAD = "repository: {url: https://example.org/fleet}\n";

    @Test
    void switchesMachinePoolsOn() {
        ProviderSetup setup = setup(EksFleets.minimal());

        assertThat(setup.clusterctlName()).isEqualTo("aws");
        assertThat(variables(setup)).isEqualTo(COMMON);
        assertThat(setup.afterwards()).isEmpty();
    }

    @Test
    void switchesOnWhatTheRichClusterNeeds() {
        assertThat(variables(setup(EksFleets.rich()))).isEqualTo(COMMON + """
                        export EXP_EKS_FARGATE=true
                        export CAPA_EKS_IAM=true
                        export CAPA_EKS_ADD_ROLES=true
                        export AUTO_CONTROLLER_IDENTITY_CREATOR=false
                        """);
    }

    @Test
    void switchesRolesOnForAnOidcProvider() {
        assertThat(variables(setup(EksFleets.read(
                        HEAD + "clusters: [{kind: EksCluster, name: a, region: r, associateOIDCProvider: true}]"))))
                .isEqualTo(COMMON + "export CAPA_EKS_IAM=true\n");
    }

    @Test
    void switchesPoliciesOnForAPool() {
        assertThat(variables(setup(EksFleets.read(HEAD + """
                        clusters:
                        - kind: EksCluster
                          name: a
                          region: r
                          nodePools: [{name: b, amiType: AL2023_ARM_64_STANDARD, roleAdditionalPolicies: [p]}]
                        """))))
                .isEqualTo(COMMON + "export CAPA_EKS_IAM=true\nexport CAPA_EKS_ADD_ROLES=true\n");
    }

    @Test
    void takesTheAccessKeyFromItsCallerAndShowsItToNobody() {
        ProviderSetup setup = setup(EksFleets.read(HEAD + """
                management:
                  identities: [{kind: AwsIdentity, secretRef: aws-key}]
                """));

        assertThat(variables(setup)).isEqualTo("""
                        # A profile file of AWS in base64: clusterawsadm bootstrap credentials encode-as-profile prints it.
                        : "${AWS_B64ENCODED_CREDENTIALS:?set AWS_B64ENCODED_CREDENTIALS and run this again}"
                        : "${AWS_ACCESS_KEY_ID:?set AWS_ACCESS_KEY_ID and run this again}"
                        : "${AWS_SECRET_ACCESS_KEY:?set AWS_SECRET_ACCESS_KEY and run this again}"
                        export AWS_B64ENCODED_CREDENTIALS
                        export EXP_MACHINE_POOL=true
                        """);
        assertThat(setup.afterwards())
                .containsExactly("printf '%s\\n' \"AccessKeyID=$AWS_ACCESS_KEY_ID\""
                        + " \"SecretAccessKey=$AWS_SECRET_ACCESS_KEY\""
                        + " ${AWS_SESSION_TOKEN:+\"SessionToken=$AWS_SESSION_TOKEN\"}"
                        + " | kubectl create secret generic aws-key --namespace capa-system"
                        + " --from-env-file=/dev/stdin --dry-run=client -o yaml | kubectl apply -f -");
    }

    @Test
    void sharesTheScriptWithAzure() {
        Fleet fleet = EksFleets.read(HEAD + """
                management:
                  identities:
                  - {kind: AzureIdentity, tenantID: t, clientID: c}
                clusters:
                - {kind: EksCluster, name: a, region: r}
                - kind: AksCluster
                  name: bb
                  version: v1.33.2
                  location: l
                  subscriptionID: s
                  nodePools: [{name: c, mode: System, sku: d}]
                """);

        assertThat(FleetRenderer.create()
                        .render(fleet)
                        .file("capi/mngmt/capi_setup.sh")
                        .orElseThrow()
                        .toText()
                        .lines()
                        .filter(line -> line.startsWith("export ") || line.startsWith("clusterctl init"))
                        .map(line -> line.replace(" --wait-providers", "")))
                .containsExactly(
                        "export AWS_B64ENCODED_CREDENTIALS",
                        "export EXP_MACHINE_POOL=true",
                        "clusterctl init --infrastructure aws,azure");
    }

    private static ProviderSetup setup(Fleet fleet) {
        return new EksBlueprint().setup(new RenderContext(fleet));
    }

    private static String variables(ProviderSetup setup) {
        return String.join("\n", setup.variables()) + "\n";
    }
}
