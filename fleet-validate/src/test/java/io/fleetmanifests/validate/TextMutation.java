package io.fleetmanifests.validate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages the text of a document as editors, merges, encodings and malice do. */
final class TextMutation {

    /** What means something to YAML, to a reader of it, or to a validator. */
    private static final List<String> SPLINTERS = List.of(
            "&a ",
            "*a",
            "<<: *a",
            "<<: {a: b}",
            "!!binary ",
            "!!str ",
            "!x ",
            "- ",
            ": ",
            "? ",
            "---\n",
            "...\n",
            "\n",
            "\t",
            "  ",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "|\n",
            ">-\n",
            "#",
            "%YAML 1.1\n",
            "\u0000",
            "\ufeff",
            "\u2028",
            "\ud83d\ude00",
            "~",
            "null",
            "yes",
            "0x1F",
            "0o17",
            "1_000",
            "1e999",
            "-.inf",
            ".nan",
            "2020-01-01",
            "1:30",
            "${a:=b}",
            "{{ .x }}",
            "apiVersion: v1\n",
            "kind: List\nitems:\n- ",
            "metadata: ",
            "spec: ",
            "status: {}\n",
            "sops: {mac: x}\n",
            "99999999999999999999999999",
            "-1",
            "a: &b [*b]",
            "\\",
            "\"\\ud800\"",
            "\u0001");

    private final List<String> seeds;
    private final Random random;

    TextMutation(List<String> seeds, Random random) {
        this.seeds = seeds;
        this.random = random;
    }

    /** One of the seeds, damaged one to six times. */
    byte[] next() {
        byte[] text = seed().getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text = damaged(text);
        }
        return text;
    }

    private byte[] damaged(byte[] text) {
        int at = random.nextInt(text.length + 1);
        int to = Math.min(text.length, at + random.nextInt(random.nextInt(8) == 0 ? 400 : 12));
        return switch (random.nextInt(7)) {
            case 0 -> joined(text, at, new byte[0], to);
            case 1 -> joined(text, at, slice(text, at, to), at);
            case 2 -> joined(text, at, new byte[] {(byte) random.nextInt(256)}, at);
            case 3 -> joined(text, at, new byte[] {(byte) random.nextInt(256)}, Math.min(text.length, at + 1));
            case 4 -> spliced(text, at);
            default -> joined(text, at, splinter(), random.nextBoolean() ? at : to);
        };
    }

    /** The rest is another document's. */
    private byte[] spliced(byte[] text, int at) {
        byte[] other = seed().getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(other.length);
        return joined(text, at, slice(other, from, other.length), text.length);
    }

    private byte[] splinter() {
        String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
        int times = random.nextInt(20) == 0 ? 1 + random.nextInt(500) : 1;
        return splinter.repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private String seed() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private static byte[] slice(byte[] text, int from, int to) {
        return Arrays.copyOfRange(text, from, to);
    }

    private static byte[] joined(byte[] text, int head, byte[] middle, int tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text, 0, head);
        out.writeBytes(middle);
        out.write(text, tail, text.length - tail);
        return out.toByteArray();
    }
}
