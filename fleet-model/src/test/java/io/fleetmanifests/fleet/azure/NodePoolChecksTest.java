package io.fleetmanifests.fleet.azure;

import static io.fleetmanifests.fleet.azure.AksFixture.ACCEPTED;
import static io.fleetmanifests.fleet.azure.AksFixture.ofPool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fleetmanifests.kind.azure.OsType;
import io.fleetmanifests.kind.azure.PoolMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NodePoolChecksTest {

    private static final String PREFIX =
            "/subscriptions/00000000-0000-0000-0000-00000000000a/resourceGroups/g/providers"
                    + "/Microsoft.Network/publicIPPrefixes/p";

    @Test
    void namesMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AksNodePool.builder().build())
                .withMessage("Cannot build AksNodePool, some of required attributes are not set [name, mode, sku]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "pool0", "abcdefghijk1", "\u00e4rger"})
    void acceptsNames(String name) {
        assertThat(ofPool(pool -> pool.name(name))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0pool", "Pool", "my-pool", "my pool"})
    void refusesNames(String name) {
        assertThat(ofPool(pool -> pool.name(name)))
                .isEqualTo("AksNodePool name: must be lower-case letters and digits, a letter first, got \"" + name
                        + "\"; rename it, to \"pool0\" for example");
    }

    @Test
    void refusesANameOfThirteenLetters() {
        assertThat(ofPool(pool -> pool.name("workerpoolone")))
                .isEqualTo("AksNodePool name: must be at most 12 characters for Linux, got \"workerpoolone\" (13);"
                        + " shorten it");
    }

    @Test
    void refusesAWindowsNameOfSevenLetters() {
        assertThat(ofPool(pool -> pool.name("windows").osType(OsType.WINDOWS)))
                .isEqualTo(
                        "AksNodePool name: must be at most 6 characters for Windows, got \"windows\" (7); shorten it");
        assertThat(ofPool(pool -> pool.name("window").osType(OsType.WINDOWS))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAWindowsPoolForTheSystem() {
        assertThat(ofPool(pool -> pool.osType(OsType.WINDOWS).mode(PoolMode.SYSTEM)))
                .isEqualTo("AksNodePool osType: must be Linux in a pool of mode System, got \"Windows\";"
                        + " make it a User pool, or a Linux one");
        assertThat(ofPool(pool -> pool.osType(OsType.LINUX).mode(PoolMode.SYSTEM)))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 250})
    void acceptsPodsOfANode(int pods) {
        assertThat(ofPool(pool -> pool.maxPods(pods))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 251})
    void refusesPodsOfANode(int pods) {
        assertThat(ofPool(pool -> pool.maxPods(pods)))
                .isEqualTo("AksNodePool maxPods: must be 10 to 250, got " + pods + "; choose a value in that range");
    }

    @Test
    void refusesAVersionWithoutItsPatch() {
        assertThat(ofPool(pool -> pool.version("1.30")))
                .isEqualTo("AksNodePool version: must be major.minor.patch, got \"1.30\"; write v1.33.2, in full,"
                        + " for example");
        assertThat(ofPool(pool -> pool.version("v1.30.4"))).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesLabelsThatAksSetsItself() {
        assertThat(ofPool(pool -> pool.putNodeLabels("kubernetes.azure.com/mode", "user")))
                .isEqualTo(
                        "AksNodePool nodeLabels[kubernetes.azure.com/mode]: must not start with kubernetes.azure.com,"
                                + " which is AKS's own; use another prefix");
        assertThat(ofPool(pool -> pool.putNodeLabels("example.com/mode", "user")))
                .isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "my_subnet.one-2"})
    void acceptsSubnetNames(String name) {
        assertThat(ofPool(pool -> pool.subnetName(name))).isEqualTo(ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-a", "a/b"})
    void refusesSubnetNames(String name) {
        assertThat(ofPool(pool -> pool.subnetName(name)))
                .isEqualTo("AksNodePool subnetName: must be 2 to 80 letters, digits, dots, underscores and hyphens, a"
                        + " letter or digit at both ends, got \"" + name
                        + "\"; give the subnet's name, not its resource ID");
    }

    @Test
    void refusesAPrefixOfAddressesThatIsNotUsed() {
        assertThat(ofPool(pool -> pool.nodePublicIPPrefixID(PREFIX)))
                .isEqualTo("AksNodePool enableNodePublicIP: must be true with a nodePublicIPPrefixID;"
                        + " set enableNodePublicIP to true");
        assertThat(ofPool(pool -> pool.nodePublicIPPrefixID(PREFIX).enableNodePublicIP(true)))
                .isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAPrefixOfAddressesThatIsNone() {
        assertThat(ofPool(pool -> pool.nodePublicIPPrefixID("my-prefix").enableNodePublicIP(true)))
                .isEqualTo("AksNodePool nodePublicIPPrefixID: must be the resource ID of a public IP prefix, got"
                        + " \"my-prefix\"; write /subscriptions/<id>/resourceGroups/<name>/providers/Microsoft.Network"
                        + "/publicIPPrefixes/<name>");
    }
}
