package io.fleetmanifests.validate.cel;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.STRING;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.runtime.CelFunctionOverload;
import java.util.List;

/** url, isURL and the parts of URLs. */
final class UrlFunctions {

    private static final CelType URL = OpaqueType.create("kubernetes.URL");

    private UrlFunctions() {}

    static List<CelFunction> all() {
        return List.of(
                CelFunction.global("url", "string_to_url", URL, STRING, String.class, UrlFunctions::url),
                CelFunction.global(
                        "isURL",
                        "is_url_string",
                        BOOL,
                        STRING,
                        String.class,
                        text -> WebAddress.parse(text).isPresent()),
                part("getScheme", "url_get_scheme", WebAddress::scheme),
                part("getHost", "url_get_host", WebAddress::host),
                part("getHostname", "url_get_hostname", WebAddress::hostname),
                part("getPort", "url_get_port", WebAddress::port),
                part("getEscapedPath", "url_get_escaped_path", WebAddress::escapedPath),
                CelFunction.member(
                        "getQuery",
                        "url_get_query",
                        MapType.create(STRING, ListType.create(STRING)),
                        URL,
                        WebAddress.class,
                        WebAddress::parameters));
    }

    private static CelFunction part(String name, String id, CelFunctionOverload.Unary<WebAddress> part) {
        return CelFunction.member(name, id, STRING, URL, WebAddress.class, part);
    }

    private static WebAddress url(String text) {
        return WebAddress.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("URL \"" + text + "\" cannot be parsed"));
    }
}
