package io.fleetmanifests.validate.admission.azure.controlplane.access;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * A public key's line in base64, as Go's {@code ssh.ParseAuthorizedKey} reads it: the first line of {@code authorized_keys}
 * that holds a key, whatever options stand before and comment behind.
 */
final class AuthorizedKey {

    /** How many fields a key of a type has, its type among them; 0 for certificates, which are not looked into. */
    private static final Map<String, Integer> FIELDS = Map.ofEntries(
            Map.entry("ssh-rsa", 3),
            Map.entry("ssh-dss", 5),
            Map.entry("ssh-ed25519", 2),
            Map.entry("ecdsa-sha2-nistp256", 3),
            Map.entry("ecdsa-sha2-nistp384", 3),
            Map.entry("ecdsa-sha2-nistp521", 3),
            Map.entry("sk-ssh-ed25519@openssh.com", 3),
            Map.entry("sk-ecdsa-sha2-nistp256@openssh.com", 4),
            Map.entry("ssh-rsa-cert-v01@openssh.com", 0),
            Map.entry("ssh-dss-cert-v01@openssh.com", 0),
            Map.entry("ssh-ed25519-cert-v01@openssh.com", 0),
            Map.entry("ecdsa-sha2-nistp256-cert-v01@openssh.com", 0),
            Map.entry("ecdsa-sha2-nistp384-cert-v01@openssh.com", 0),
            Map.entry("ecdsa-sha2-nistp521-cert-v01@openssh.com", 0),
            Map.entry("sk-ssh-ed25519-cert-v01@openssh.com", 0),
            Map.entry("sk-ecdsa-sha2-nistp256-cert-v01@openssh.com", 0));

    private static final Pattern LINE = Pattern.compile("\\S+[ \\t]+(\\S+)(?:[ \\t].*)?");
    private static final Pattern OPTIONS = Pattern.compile("(?:\"(?:\\\\\"|[^\"])*\"|[^\\s\"])+[ \\t]+(.*)");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*={0,2}");

    private AuthorizedKey() {}

    static boolean isEncoded(String text) {
        String line = text.replaceAll("[\r\n]", "");
        return isBase64(line)
                && new String(Base64.getDecoder().decode(line), StandardCharsets.ISO_8859_1)
                        .lines()
                        .map(String::strip)
                        .filter(each -> !each.startsWith("#"))
                        .anyMatch(AuthorizedKey::holdsKey);
    }

    private static boolean holdsKey(String line) {
        if (isLine(line)) {
            return true;
        }
        Matcher options = OPTIONS.matcher(line);
        return options.matches() && isLine(options.group(1));
    }

    private static boolean isLine(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                && isBase64(matcher.group(1))
                && isKey(Base64.getDecoder().decode(matcher.group(1)));
    }

    private static boolean isKey(byte[] bytes) {
        ByteBuffer key = ByteBuffer.wrap(bytes);
        String type = next(key);
        Integer fields = FIELDS.get(type);
        if (fields == null) {
            return false;
        }
        for (int i = 1; i < fields; i++) {
            if (next(key).isEmpty()) {
                return false;
            }
        }
        return fields == 0 || !key.hasRemaining();
    }

    /** The next field, which has its length in front; empty when there is none. */
    private static String next(ByteBuffer key) {
        if (key.remaining() < Integer.BYTES) {
            return "";
        }
        int length = key.getInt();
        if (length < 0 || length > key.remaining()) {
            return "";
        }
        byte[] field = new byte[length];
        key.get(field);
        return new String(field, StandardCharsets.ISO_8859_1);
    }

    private static boolean isBase64(String text) {
        return text.length() % 4 == 0 && BASE64.matches(text);
    }
}
