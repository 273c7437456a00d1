package io.fleetmanifests.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Go 1.26's net.ParseCIDR and IPNet.Contains say of the same texts, found by running them. */
final class CidrTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/16",
                "10.1.2.3/16",
                "0.0.0.0/0",
                "255.255.255.255/32",
                "10.0.0.0/08",
                "10.0.0.0/0000000016",
                "::/0",
                "::1/128",
                "fd00::/8",
                "FD00::/8",
                "1:2:3:4:5:6:7:8/64",
                "1:2:3:4:5:6:7::/64",
                "::2:3:4:5:6:7:8/64",
                "::ffff:10.0.0.0/104",
                "::10.0.0.0/104",
                "1:2:3:4:5:6:10.0.0.1/64"
            })
    void parsesWhatGoParses(String text) {
        assertThat(Cidr.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/16 ",
                " 10.0.0.0/16",
                "10.0.0.0",
                "10.0.0.0/",
                "/16",
                "",
                "/",
                "10.0.0/16",
                "10.0.0.0.0/16",
                "10.0.0.256/16",
                "010.0.0.0/8",
                "10.0.0.00/8",
                "1.2.3.4/16/2",
                "a.b.c.d/8",
                "10.0.0.0/1a",
                "10.0.0.0/0x8",
                "10.0.0.0/99999999999",
                "fd00::/129",
                "1:2:3:4:5:6:7:8::/64",
                "::1:2:3:4:5:6:7:8/64",
                "1:2:3:4:5:6:7/64",
                "1:2:3:4:5:6:7:8:9/64",
                "1::2::3/64",
                ":::/64",
                ":1::/64",
                "1:/64",
                ":/64",
                "12345::/16",
                "g::/16",
                "1:2:3:4:5:6:7:10.0.0.1/64",
                "1:2:3:4:5:10.0.0.1/64",
                "10.0.0.1::/64",
                "::10.0.0.1:5/64",
                "::1.2.3/64",
                "::01.2.3.4/64",
                "fe80::1%eth0/64",
                "::1%/64",
                "1.2.3.4%a/8",
                "10,0.0.0/8",
                "\u06610.0.0.0/8"
            })
    void refusesWhatGoRefuses(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/16 10.0.255.255",
                "10.1.2.3/16 10.1.0.0",
                "0.0.0.0/0 1.2.3.4",
                "::/0 ::1",
                "fd00::/8 fdff::1",
                "10.0.0.0/16 ::ffff:10.0.0.1",
                "::ffff:10.0.0.0/112 10.0.0.1",
                "::ffff:10.0.0.0/112 ::ffff:10.0.0.1",
                "::ffff:0:0/96 10.0.0.1",
                "10.0.0.4/32 10.0.0.4",
                "10.0.0.4/31 10.0.0.5"
            })
    void containsWhatGoSaysItContains(String rangeAndAddress) {
        assertThat(contains(rangeAndAddress)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/16 10.1.0.0",
                "0.0.0.0/0 ::1",
                "::/0 1.2.3.4",
                "fd00::/8 fe00::1",
                "::ffff:10.0.0.0/112 10.1.0.1",
                "::ffff:0:0/90 10.0.0.1",
                "10.0.0.4/31 10.0.0.6"
            })
    void doesNotContainWhatGoSaysItDoesNot(String rangeAndAddress) {
        assertThat(contains(rangeAndAddress)).isFalse();
    }

    @Test
    void keepsTheAddressAsItWasWritten() {
        byte[] address = Cidr.parse("10.1.2.3/16").orElseThrow().address();

        assertThat(address).containsExactly(10, 1, 2, 3);
    }

    private static boolean contains(String rangeAndAddress) {
        String[] parts = rangeAndAddress.split(" ", -1);
        return Cidr.parse(parts[0])
                .orElseThrow()
                .contains(Cidr.parseAddress(parts[1]).orElseThrow());
    }
}
