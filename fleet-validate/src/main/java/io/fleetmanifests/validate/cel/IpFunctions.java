package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.runtime.CelFunctionOverload;
import java.util.List;

/** ip, isIP and what addresses can be asked. */
final class IpFunctions {

    static final CelType IP = OpaqueType.create("net.IP");

    private IpFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.global("ip", "string_to_ip", IP, STRING, String.class, IpFunctions::ip),
                CelFunction.global(
                        "isIP",
                        "is_ip",
                        BOOL,
                        STRING,
                        String.class,
                        text -> IpAddress.parse(text).isPresent()),
                CelFunction.global(
                        "ip.isCanonical",
                        "ip_is_canonical",
                        BOOL,
                        STRING,
                        String.class,
                        text -> ip(text).toString().equals(text)),
                CelFunction.global("string", "ip_to_string", STRING, IP, IpAddress.class, IpAddress::toString),
                CelFunction.member("family", "ip_family", INT, IP, IpAddress.class, IpAddress::family),
                is("isUnspecified", "ip_is_unspecified", IpAddress::isUnspecified),
                is("isLoopback", "ip_is_loopback", IpAddress::isLoopback),
                is("isLinkLocalMulticast", "ip_is_link_local_multicast", IpAddress::isLinkLocalMulticast),
                is("isLinkLocalUnicast", "ip_is_link_local_unicast", IpAddress::isLinkLocalUnicast),
                is("isGlobalUnicast", "ip_is_global_unicast", IpAddress::isGlobalUnicast));
    }

    private static CelFunction is(String name, String id, CelFunctionOverload.Unary<IpAddress> test) {
        return CelFunction.member(name, id, BOOL, IP, IpAddress.class, test);
    }

    static IpAddress ip(String text) {
        return IpAddress.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("IP Address \"" + text + "\" cannot be parsed"));
    }
}
