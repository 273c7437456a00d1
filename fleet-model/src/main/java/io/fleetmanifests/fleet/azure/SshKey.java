package io.fleetmanifests.fleet.azure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SSH public key as AzureManagedControlPlane takes it: the base64 of a line as in {@code authorized_keys}. */
final class SshKey {

    /** The type and the key, which is base64 itself, whatever options stand before and comment behind. */
    private static final Pattern KEY = Pattern.compile("(?:^|\\s)([a-z0-9@.-]+)\\s+([A-Za-z0-9+/]+=*)(?:\\s|$)");

    private SshKey() {}

    static boolean isEncoded(String text) {
        try {
            byte[] line = Base64.getDecoder().decode(text.replaceAll("[\r\n]", ""));
            Matcher key = KEY.matcher(new String(line, StandardCharsets.UTF_8));
            int from = 0;
            while (key.find(from)) {
                if (startsWithType(key.group(2), key.group(1))) {
                    return true;
                }
                from = key.end(1);
            }
            return false;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A key begins with the length of its type in four bytes, and the type. */
    private static boolean startsWithType(String encoded, String type) {
        byte[] key = Base64.getDecoder().decode(encoded);
        return key.length > 4 + type.length()
                && key[3] == type.length()
                && new String(key, 4, type.length(), StandardCharsets.US_ASCII).equals(type);
    }
}
