package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EksNetworkChecksTest {

    private static final String SECONDARY =
            "eks-secondary-cidr secondaryCidrBlock: must be a range of /16 to /28 within"
                    + " 100.64.0.0/10 or 198.19.0.0/16, got \"%s\"; write 100.64.0.0/16 for example";

    @Test
    void refusesAPublicRangeThatIsNone() {
        assertThat(Eks.wrong("endpointAccess: {publicCIDRs: [203.0.113.0/24, 203.0.113.7]}"))
                .containsExactly("eks-public-cidrs endpointAccess.publicCIDRs[1]: must be an IP range, got"
                        + " \"203.0.113.7\"; write 10.0.0.0/16 for example");
    }

    @Test
    void refusesAnEndpointThatNobodyReaches() {
        assertThat(Eks.wrong("endpointAccess: {public: false}"))
                .containsExactly("eks-endpoint-none endpointAccess: must leave the public or the private endpoint open,"
                        + " got neither; set private to true");
        assertThat(Eks.wrong("endpointAccess: {public: false, private: true}")).isEmpty();
        assertThat(Eks.wrong("endpointAccess: {private: false}")).isEmpty();
    }

    @Test
    void refusesABastionRangeThatIsNone() {
        assertThat(Eks.wrong("bastion: {enabled: true, allowedCIDRBlocks: [everywhere]}"))
                .containsExactly("eks-bastion-cidrs bastion.allowedCIDRBlocks[0]: must be an IP range, got"
                        + " \"everywhere\"; write 10.0.0.0/16 for example");
        assertThat(Eks.wrong("bastion: {enabled: true, allowedCIDRBlocks: [\"2001:db8::/32\"]}"))
                .isEmpty();
    }

    @Test
    void refusesBastionRangesWithoutRules() {
        assertThat(Eks.wrong("bastion: {disableIngressRules: true, allowedCIDRBlocks: [10.0.0.0/8]}"))
                .containsExactly("eks-bastion-ingress bastion.allowedCIDRBlocks: must be empty with"
                        + " disableIngressRules, got [10.0.0.0/8]; delete one of them");
        assertThat(Eks.wrong("bastion: {disableIngressRules: true}")).isEmpty();
    }

    @Test
    void holdsTheSecondaryRangeToWhatEksTakes() {
        for (String refused : new String[] {
            "100.64.0.0/15",
            "100.64.0.0/29",
            "10.0.0.0/16",
            "100.128.0.0/16",
            "198.18.0.0/16",
            "100.64.0.0",
            "fd00::/16"
        }) {
            assertThat(Eks.wrong("secondaryCidrBlock: \"" + refused + "\""))
                    .containsExactly(SECONDARY.formatted(refused));
        }
        for (String admitted :
                new String[] {"100.64.0.0/16", "100.127.255.240/28", "198.19.0.0/16", "198.19.128.0/17"}) {
            assertThat(Eks.wrong("secondaryCidrBlock: " + admitted)).isEmpty();
        }
    }

    @Test
    void refusesAServiceRangeThatIsNone() {
        assertThat(Eks.wrong("clusterNetwork: {services: {cidrBlocks: [10.0.0.0]}}"))
                .containsExactly("cluster-cidr clusterNetwork.services.cidrBlocks[0]: must be an IP range, got"
                        + " \"10.0.0.0\"; write 10.0.0.0/16 for example");
        assertThat(Eks.wrong("clusterNetwork: {pods: {cidrBlocks: [none]}}"))
                .containsExactly("cluster-cidr clusterNetwork.pods.cidrBlocks[0]: must be an IP range, got \"none\";"
                        + " write 10.0.0.0/16 for example");
    }

    @Test
    void refusesASecondServiceRangeBecauseEksIgnoresIt() {
        assertThat(Eks.wrong("clusterNetwork: {services: {cidrBlocks: [10.0.0.0/16, 10.1.0.0/16]}}"))
                .containsExactly(
                        "eks-services-one clusterNetwork.services.cidrBlocks: must be one range for EKS, got 2;"
                                + " give one, or leave clusterNetwork.services out");
        assertThat(Eks.wrong("clusterNetwork: {services: {cidrBlocks: [10.0.0.0/16]}}"))
                .isEmpty();
    }
}
