package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import java.util.List;

/** cidr, isCIDR and what networks can be asked. */
final class CidrFunctions {

    private static final CelType CIDR = OpaqueType.create("net.CIDR");

    private CidrFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.global("cidr", "string_to_cidr", CIDR, STRING, String.class, CidrFunctions::cidr),
                CelFunction.global(
                        "isCIDR",
                        "is_cidr",
                        BOOL,
                        STRING,
                        String.class,
                        text -> AddressRange.parse(text).isPresent()),
                CelFunction.global(
                        "string", "cidr_to_string", STRING, CIDR, AddressRange.class, AddressRange::toString),
                CelFunction.member(
                        "containsIP",
                        "cidr_contains_ip_string",
                        BOOL,
                        List.of(CIDR, STRING),
                        AddressRange.class,
                        String.class,
                        (range, text) -> range.contains(IpFunctions.ip(text))),
                CelFunction.member(
                        "containsIP",
                        "cidr_contains_ip_ip",
                        BOOL,
                        List.of(CIDR, IpFunctions.IP),
                        AddressRange.class,
                        IpAddress.class,
                        AddressRange::contains),
                CelFunction.member(
                        "containsCIDR",
                        "cidr_contains_cidr_string",
                        BOOL,
                        List.of(CIDR, STRING),
                        AddressRange.class,
                        String.class,
                        (range, text) -> range.contains(cidr(text))),
                CelFunction.member(
                        "containsCIDR",
                        "cidr_contains_cidr",
                        BOOL,
                        List.of(CIDR, CIDR),
                        AddressRange.class,
                        AddressRange.class,
                        AddressRange::contains),
                CelFunction.member("ip", "cidr_ip", IpFunctions.IP, CIDR, AddressRange.class, AddressRange::address),
                CelFunction.member("prefixLength", "cidr_prefix_length", INT, CIDR, AddressRange.class, range ->
                        (long) range.bits()),
                CelFunction.member("masked", "cidr_masked", CIDR, CIDR, AddressRange.class, AddressRange::masked));
    }

    private static AddressRange cidr(String text) {
        return AddressRange.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("network address \"" + text + "\" cannot be parsed"));
    }
}
