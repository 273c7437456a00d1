package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddonChecksTest {

    private static final String IPV6 = "version: v1.33\nnetwork: {vpc: {ipv6: {}}}\n";

    @Test
    void refusesAnAddonThatIsDisabled() {
        assertThat(Eks.wrong("kubeProxy: {disable: true}\naddons: [{name: kube-proxy, version: v1.33.0}]"))
                .containsExactly("eks-addon-disabled kubeProxy.disable: must not be true beside the add-on kube-proxy;"
                        + " delete one of them");
        assertThat(Eks.wrong("kubeProxy: {disable: true}\naddons: [{name: vpc-cni, version: v1.19.0}]"))
                .isEmpty();
        assertThat(Eks.wrong("vpcCni: {disable: false}\naddons: [{name: vpc-cni, version: v1.19.0}]"))
                .isEmpty();
    }

    @Test
    void refusesAddonsOnOldKubernetes() {
        assertThat(Eks.wrong("version: v1.17\naddons: [{name: coredns, version: v1.8.0}]"))
                .containsExactly("eks-addons-version addons: must be absent below Kubernetes 1.18, got v1.17.0; raise"
                        + " the version");
        assertThat(Eks.wrong("version: v1.18\naddons: [{name: coredns, version: v1.8.0}]"))
                .isEmpty();
    }

    @Test
    void wantsAddonsWithIpv6() {
        assertThat(Eks.wrong(IPV6))
                .containsExactly(
                        "eks-ipv6-addons addons: must be listed with IPv6, got none; add vpc-cni, at v1.10.2 or"
                                + " later");
        assertThat(Eks.wrong("network: {vpc: {ipv6: {}}}")).isEmpty();
        assertThat(Eks.wrong(IPV6 + "addons: [{name: coredns, version: v1.12.0}]"))
                .isEmpty();
    }

    @Test
    void wantsACniThatKnowsIpv6() {
        for (String refused : new String[] {"v1.10.1", "v1.9.9", "0.20.0", "latest"}) {
            assertThat(Eks.wrong(IPV6 + "addons: [{name: vpc-cni, version: \"" + refused + "\"}]"))
                    .containsExactly("eks-ipv6-cni addons: must have vpc-cni at v1.10.2 or later with IPv6, got \""
                            + refused + "\"; raise its version");
        }
        for (String admitted : new String[] {"v1.10.2-eksbuild.1", "1.11", "v2.0.0"}) {
            assertThat(Eks.wrong(IPV6 + "addons: [{name: vpc-cni, version: \"" + admitted + "\"}]"))
                    .isEmpty();
        }
    }
}
