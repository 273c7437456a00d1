package io.fleetmanifests.validate.report;

import java.nio.charset.StandardCharsets;

/** A path as a URI reference that is relative to the path's root; whatever stands in a name is part of the path. */
final class RelativeUri {

    private static final String UNRESERVED = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private RelativeUri() {}

    static String of(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.charAt((b >> 4) & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return uri.toString();
    }

    private static boolean isLetterOrDigit(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
    }
}
