package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EksAccessChecksTest {

    private static final String API = "accessConfig: {authenticationMode: api}\n";

    @Test
    void refusesEntriesInTheModeThatIsTheDefault() {
        String entries = "accessEntries: [{principalARN: arn:aws:iam::210987654321:role/admins}]\n";
        String refusal = "eks-entries-mode accessEntries: must be absent with authentication mode config_map, which is"
                + " the default; set accessConfig.authenticationMode to api or api_and_config_map";

        assertThat(Eks.wrong(entries)).containsExactly(refusal);
        assertThat(Eks.wrong("accessConfig: {authenticationMode: config_map}\n" + entries))
                .containsExactly(refusal);
        assertThat(Eks.wrong("accessConfig: {authenticationMode: api_and_config_map}\n" + entries))
                .isEmpty();
        assertThat(Eks.wrong(API + entries)).isEmpty();
    }

    @Test
    void refusesToLockTheCreatorOutWhereNobodyElseGetsIn() {
        assertThat(Eks.wrong("accessConfig: {bootstrapClusterCreatorAdminPermissions: false}"))
                .containsExactly("eks-creator-admin accessConfig.bootstrapClusterCreatorAdminPermissions: must not be"
                        + " false with authentication mode config_map: nobody could get in; set"
                        + " accessConfig.authenticationMode to api, or leave this out");
        assertThat(Eks.wrong("accessConfig: {authenticationMode: api, bootstrapClusterCreatorAdminPermissions: false}"))
                .isEmpty();
    }

    @Test
    void refusesGroupsOfMachines() {
        String entry = API + "accessEntries: [{principalARN: \"arn:aws:iam::2:role/nodes\", type: %s, %s}]";
        String policy = "accessPolicies: [{policyARN: view, accessScope: {}}]";

        assertThat(Eks.wrong(entry.formatted("ec2_linux", "kubernetesGroups: [nodes]")))
                .containsExactly("eks-entry-machines accessEntries[0]: must have no kubernetesGroups and no"
                        + " accessPolicies with type ec2_linux; delete them, or use type standard");
        assertThat(Eks.wrong(entry.formatted("ec2_windows", policy))).hasSize(1);
        assertThat(Eks.wrong(entry.formatted("standard", policy))).isEmpty();
    }

    @Test
    void wantsANamespaceInAScopeOfNamespaces() {
        String entry = API + "accessEntries: [{principalARN: \"arn:aws:iam::2:role/a\","
                + " accessPolicies: [{policyARN: view, accessScope: %s}]}]";

        assertThat(Eks.wrong(entry.formatted("{type: namespace}")))
                .containsExactly(
                        "eks-entry-scope accessEntries[0].accessPolicies[0].accessScope.namespaces: must name a"
                                + " namespace with type namespace, got none; name one, or use type cluster");
        assertThat(Eks.wrong(entry.formatted("{type: namespace, namespaces: [default]}")))
                .isEmpty();
    }

    @Test
    void wantsTheArnOfARole() {
        String roles = "iamAuthenticatorConfig: {mapRoles: [{rolearn: \"%s\", username: a, groups: [g]}]}";

        for (String refused : new String[] {
            "arn:aws:iam::210987654321:user/admins", "role/admins-of-the-whole-platform", "arn:aws:iam::1:role/a"
        }) {
            assertThat(Eks.wrong(roles.formatted(refused)))
                    .containsExactly("eks-iam-mapping iamAuthenticatorConfig.mapRoles[0].rolearn: must be the ARN of a"
                            + " role, got \"" + refused + "\"; write arn:aws:iam::123456789012:role/name for example");
        }
        assertThat(Eks.wrong(roles.formatted("arn:aws:iam::210987654321:role/path/admins")))
                .isEmpty();
    }

    @Test
    void wantsTheArnOfAUser() {
        String users = "iamAuthenticatorConfig: {mapUsers: [{userarn: \"%s\", username: a, groups: [g]}]}";

        assertThat(Eks.wrong(users.formatted("arn:aws:iam::210987654321:role/admins")))
                .containsExactly(
                        "eks-iam-mapping iamAuthenticatorConfig.mapUsers[0].userarn: must be the ARN of a user,"
                                + " got \"arn:aws:iam::210987654321:role/admins\"; write arn:aws:iam::123456789012:user/name"
                                + " for example");
        assertThat(Eks.wrong(users.formatted("arn:aws:iam::210987654321:user/ada")))
                .isEmpty();
    }

    @Test
    void wantsAUserAndAGroupOfAMapping() {
        assertThat(Eks.wrong("""
                        iamAuthenticatorConfig:
                          mapRoles: [{rolearn: "arn:aws:iam::210987654321:role/admins", username: " ", groups: []}]
                        """))
                .containsExactly(
                        "eks-iam-mapping iamAuthenticatorConfig.mapRoles[0].username: must not be empty; name the"
                                + " Kubernetes user",
                        "eks-iam-mapping iamAuthenticatorConfig.mapRoles[0].groups: must have at least one group, got"
                                + " none; name one, system:masters for example");
    }
}
