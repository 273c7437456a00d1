package io.fleetmanifests.validate.admission.azure.controlplane.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AuthorizedKeyTest {

    private static final String ED25519 = key("ssh-ed25519", "the thirty-two bytes of some key");

    @Test
    void takesALineWithOrWithoutComment() {
        assertThat(isKey("ssh-ed25519 " + ED25519)).isTrue();
        assertThat(isKey("ssh-ed25519\t" + ED25519 + " nodes@example.com\n")).isTrue();
        assertThat(isKey("ssh-rsa " + key("ssh-rsa", "e", "n"))).isTrue();
    }

    @Test
    void looksBehindOptionsCommentsAndEmptyLines() {
        assertThat(isKey("# of the nodes\n\nnonsense\nssh-ed25519 " + ED25519)).isTrue();
        assertThat(isKey("no-pty,command=\"echo \\\"a b\\\"\" ssh-ed25519 " + ED25519 + " a"))
                .isTrue();
    }

    @Test
    void refusesALineThatHoldsNoKey() {
        assertThat(isKey("")).isFalse();
        assertThat(isKey("# ssh-ed25519 " + ED25519)).isFalse();
        assertThat(isKey("ssh-ed25519 nodes@example.com")).isFalse();
        assertThat(isKey(ED25519)).isFalse();
        assertThat(isKey("ssh-other " + key("ssh-other", "k"))).isFalse();
        assertThat(isKey("ssh-ed25519 " + key("ssh-ed25519"))).isFalse();
        assertThat(isKey("ssh-ed25519 " + key("ssh-ed25519", "k", "more"))).isFalse();
    }

    @Test
    void refusesWhatIsNotBase64() {
        String line = "ssh-ed25519 " + ED25519 + " a";
        String encoded = Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
        assertThat(encoded).endsWith("=");
        assertThat(AuthorizedKey.isEncoded(encoded)).isTrue();
        assertThat(AuthorizedKey.isEncoded(encoded.substring(0, 20) + "\r\n" + encoded.substring(20)))
                .isTrue();
        assertThat(AuthorizedKey.isEncoded(encoded.replace("=", ""))).isFalse();
        assertThat(AuthorizedKey.isEncoded(line)).isFalse();
    }

    private static boolean isKey(String line) {
        return AuthorizedKey.isEncoded(Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static String key(String... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String field : fields) {
                out.writeInt(field.length());
                out.writeBytes(field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
