package io.fleetmanifests.fleet.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VpcChecksTest {

    private static final String IPV6_ADDONS = "addons: [{name: vpc-cni, version: v1.19.0-eksbuild.1}]\n";

    @Test
    void refusesARangeThatIsNone() {
        assertThat(Eks.wrong("network: {vpc: {cidrBlock: 10.0.0.0/33}}"))
                .containsExactly("eks-vpc-cidr network.vpc.cidrBlock: must be an IP range, got \"10.0.0.0/33\"; write"
                        + " 10.0.0.0/16 for example");
        assertThat(Eks.wrong("network: {vpc: {cidrBlock: 10.30.0.0/16}}")).isEmpty();
    }

    @Test
    void wantsTheSecondaryRangeInTheListWhereThereIsOne() {
        assertThat(Eks.wrong("""
                        secondaryCidrBlock: 100.64.0.0/16
                        network: {vpc: {secondaryCidrBlocks: [{ipv4CidrBlock: 100.65.0.0/16}]}}
                        """))
                .containsExactly("eks-secondary-listed network.vpc.secondaryCidrBlocks: must contain secondaryCidrBlock"
                        + " when both are set, got [100.65.0.0/16] and \"100.64.0.0/16\"; add it to the list");
        assertThat(Eks.wrong("""
                        secondaryCidrBlock: 100.65.0.0/16
                        network: {vpc: {secondaryCidrBlocks: [{ipv4CidrBlock: 100.65.0.0/16}]}}
                        """)).isEmpty();
    }

    @Test
    void refusesAPrimaryRangeThatIsSecondaryToo() {
        String refusal = "eks-secondary-primary network.vpc.cidrBlock: must not be a secondary range too, got"
                + " \"100.64.0.0/16\"; choose another range for one of them";

        assertThat(Eks.wrong("""
                        network:
                          vpc: {cidrBlock: 100.64.0.0/16, secondaryCidrBlocks: [{ipv4CidrBlock: 100.64.0.0/16}]}
                        """)).containsExactly(refusal);
        assertThat(Eks.wrong("secondaryCidrBlock: 100.64.0.0/16\nnetwork: {vpc: {cidrBlock: 100.64.0.0/16}}"))
                .containsExactly(refusal);
    }

    @Test
    void wantsThePoolOfAnIpv6Range() {
        assertThat(Eks.wrong(IPV6_ADDONS + "network: {vpc: {ipv6: {cidrBlock: \"2001:db8::/56\"}}}"))
                .containsExactly("eks-ipv6-pool network.vpc.ipv6.poolId: must be set with a cidrBlock, got none; name"
                        + " the pool that the range was brought into");
        assertThat(Eks.wrong(IPV6_ADDONS + "network: {vpc: {ipv6: {cidrBlock: \"2001:db8::/56\", poolId: p}}}"))
                .isEmpty();
    }

    @Test
    void refusesAnIpamPoolBesideAnother() {
        assertThat(Eks.wrong(IPV6_ADDONS + "network: {vpc: {ipv6: {poolId: p, ipamPool: {id: i}}}}"))
                .containsExactly("eks-ipv6-ipam network.vpc.ipv6.ipamPool: must be absent beside a cidrBlock or a"
                        + " poolId; take the range from one of them");
    }

    @Test
    void refusesAnIpamPoolThatNobodyFinds() {
        assertThat(Eks.wrong(IPV6_ADDONS + "network: {vpc: {ipv6: {ipamPool: {netmaskLength: 56}}}}"))
                .containsExactly("eks-ipv6-ipam network.vpc.ipv6.ipamPool: must have an id or a name, got neither; name"
                        + " the pool");
        assertThat(Eks.wrong(IPV6_ADDONS + "network: {vpc: {ipv6: {ipamPool: {name: fleet}}}}"))
                .isEmpty();
    }

    @Test
    void refusesNamesFromIpv4AddressesWithIpv6() {
        assertThat(Eks.wrong(IPV6_ADDONS + "network: {vpc: {ipv6: {}, privateDnsHostnameTypeOnLaunch: ip-name}}"))
                .containsExactly("eks-ipv6-hostnames network.vpc.privateDnsHostnameTypeOnLaunch: must be resource-name"
                        + " with IPv6, got \"ip-name\"; use resource-name, or leave it out");
        assertThat(Eks.wrong(IPV6_ADDONS + "network: {vpc: {ipv6: {}, privateDnsHostnameTypeOnLaunch: resource-name}}"))
                .isEmpty();
        assertThat(Eks.wrong("network: {vpc: {privateDnsHostnameTypeOnLaunch: ip-name}}"))
                .isEmpty();
    }

    @Test
    void refusesIpv6OnOldKubernetes() {
        assertThat(Eks.wrong(IPV6_ADDONS + "version: v1.20\nnetwork: {vpc: {ipv6: {}}}"))
                .containsExactly("eks-ipv6-version version: must be at least 1.21 for IPv6, got v1.20.0; raise it");
        assertThat(Eks.wrong(IPV6_ADDONS + "version: v1.21\nnetwork: {vpc: {ipv6: {}}}"))
                .isEmpty();
    }

    @Test
    void wantsTheSubnetsOfAForeignVpc() {
        assertThat(Eks.wrong("network: {vpc: {id: vpc-1}}"))
                .containsExactly(
                        "eks-subnets-missing network.subnets: must list the subnets of a VPC that CAPA does not"
                                + " own, got none; name two at least, in two zones");
        assertThat(Eks.wrong("""
                        network:
                          vpc: {id: vpc-1, tags: {sigs.k8s.io/cluster-api-provider-aws/cluster/eu: owned}}
                        """)).isEmpty();
    }

    @Test
    void wantsSubnetsInTwoZones() {
        String refusal = "eks-two-zones network.subnets: must give EKS subnets in at least 2 zones, got 1; use another"
                + " zone as well";

        assertThat(Eks.wrong("network: {subnets: [{id: subnet-1}]}")).containsExactly(refusal);
        assertThat(Eks.wrong("""
                        network:
                          subnets: [{id: one, availabilityZone: eu-central-1a}, {id: two, availabilityZone: eu-central-1a}]
                        """)).containsExactly(refusal);
        assertThat(Eks.wrong("""
                        network:
                          subnets: [{id: one, availabilityZone: eu-central-1a}, {id: two, availabilityZone: eu-central-1b}]
                        """)).isEmpty();
        assertThat(Eks.wrong("network: {vpc: {id: vpc-1}, subnets: [{id: subnet-1}, {id: subnet-2}]}"))
                .isEmpty();
    }

    @Test
    void wantsTwoZonesOfSubnetsThatCapaLaysOut() {
        assertThat(Eks.wrong("network: {vpc: {availabilityZoneUsageLimit: 1}}"))
                .containsExactly("eks-two-zones network.vpc.availabilityZoneUsageLimit: must give EKS subnets in at"
                        + " least 2 zones, got 1; use another zone as well");
        assertThat(Eks.wrong("network: {vpc: {availabilityZoneUsageLimit: 2}}")).isEmpty();
    }

    @Test
    void refusesTwoSubnetsOfOneId() {
        assertThat(Eks.wrong("network: {subnets: [{id: subnet-1}, {id: subnet-1}]}"))
                .containsExactly("eks-subnet-ids network.subnets: must have an id of its own each, got [subnet-1,"
                        + " subnet-1]; rename one of them");
    }

    @Test
    void wantsAPrivateSubnetForAPrivateControlPlane() {
        String network = "restrictPrivateSubnets: true\nnetwork: {vpc: {id: vpc-1}, subnets: ";

        assertThat(Eks.wrong(network + "[{id: subnet-1, isPublic: true}, {id: subnet-2, isPublic: true}]}"))
                .containsExactly("eks-private-subnets restrictPrivateSubnets: must not be true without a private subnet"
                        + " in network.subnets; list one with isPublic false");
        assertThat(Eks.wrong(network + "[{id: subnet-1, isPublic: true}, {id: subnet-2}]}"))
                .isEmpty();
        assertThat(Eks.wrong("restrictPrivateSubnets: true")).isEmpty();
    }
}
