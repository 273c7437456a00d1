package io.fleetmanifests.samples.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may put in a repository to stop or fool its checks: each ends with a finding. */
@Timeout(120)
class HostileInputTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileOf100MegabytesIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("big.yaml").toFile(), "rw")) {
            file.setLength(100 << 20);
        }

        assertFindings(
                2,
                "big.yaml error yaml-size: the file has more than 16777216 bytes, so it is not read\n"
                        + summary(0, 0, 0, 1, 0, 1, 0));
    }

    @Test
    void nestingIsBounded() throws IOException {
        write("blocks.yaml", "- ".repeat(10_000) + "a\n");
        write("lists.yaml", "a: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
        write("objects.yaml", "{a: ".repeat(10_000) + "1" + "}".repeat(10_000) + "\n");

        assertFindings(2, """
                blocks.yaml:1:401 error yaml-depth: lists and objects are nested more than 200 levels deep
                lists.yaml:1:203 error yaml-depth: lists and objects are nested more than 200 levels deep
                objects.yaml:1:801 error yaml-depth: lists and objects are nested more than 200 levels deep
                """ + summary(0, 0, 0, 3, 0, 3, 0));
    }

    @Test
    void aliasesAreBounded() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + " ,").repeat(10) + "]\n");
        }
        write("bomb.yaml", bomb.toString());

        assertFindings(
                1,
                "bomb.yaml:4:20 error yaml-alias-bomb: aliases blow the document up beyond what Kubernetes reads\n"
                        + summary(0, 0, 0, 1, 0, 1, 0));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});
        Files.write(folder.resolve("nul.yaml"), new byte[] {'a', ':', ' ', 0, '\n'});
        Files.write(folder.resolve("utf16.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});

        assertFindings(1, """
                latin.yaml:1:4 error yaml-encoding: byte 0xE9 is not valid UTF-8; save the file as UTF-8 text
                nul.yaml:1:4 error yaml-encoding: character U+0000 is not allowed in YAML; save the file as UTF-8 text
                utf16.yaml:1:1 error yaml-encoding: byte 0xFF is not valid UTF-8; save the file as UTF-8 text
                """ + summary(0, 0, 0, 3, 0, 3, 0));
    }

    @Test
    void byteOrderMarksAndWindowsLinesAreRead() throws IOException {
        String object = """
                apiVersion: source.toolkit.fluxcd.io/v1
                kind: HelmRepository
                metadata:
                  name: %s
                spec:
                  url: https://charts.example.com
                """.replace("\n", "\r\n");
        write("bom.yaml", "\ufeff" + object.formatted("fine"));
        write("lines.yaml", object.formatted("WRONG"));

        assertFindings(
                1,
                "lines.yaml:4:9 error metadata-name HelmRepository WRONG metadata.name: must be a DNS-1123 subdomain: "
                        + "lower-case letters, digits, '-' and '.', a letter or digit first and last, got \"WRONG\"; write \"wrong\"\n"
                        + summary(1, 1, 0, 0, 0, 1, 0));
    }

    @Test
    void documentsAndValuesAreBounded() throws IOException {
        write("documents.yaml", "---\n{}\n".repeat(60_000));
        write("values.yaml", "- a\n".repeat(510_000));

        assertFindings(2, """
                documents.yaml:100001:1 error yaml-size: the file has more than 50000 documents; split it
                values.yaml:500000:3 error yaml-size: the file has more than 500000 values; split it
                """ + summary(0, 0, 0, 2, 50_000, 2, 0));
    }

    @Test
    void longLinesAreReadAndShortInReports() throws IOException {
        write("line.yaml", "a: \"" + "x".repeat(5_000_000) + "\"\n");
        write("name.yaml", "{apiVersion: v1, kind: ConfigMap, metadata: {name: " + "N".repeat(5_000_000) + "}}\n");

        ToolRun run = ToolRun.of("validate", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("name.yaml:1:52 error metadata-name ConfigMap NNN")
                .hasSizeLessThan(1_000);
    }

    @Test
    void linksAndPipesAreNotOpened() throws IOException, InterruptedException {
        Path inner = Files.createDirectory(folder.resolve("a"));
        Files.createSymbolicLink(inner.resolve("loop"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("secret.yaml"), Path.of("outside.yaml"));
        Process mkfifo;
        try {
            mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.yaml").toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "there is no mkfifo: " + e.getMessage());
            return;
        }
        assumeTrue(mkfifo.waitFor() == 0, "mkfifo failed");

        assertFindings(0, """
                a/loop warning tree-link: a link is not followed; put the file itself here
                pipe.yaml warning tree-special-file: neither a file nor a folder, so not opened
                secret.yaml warning tree-link: a link is not followed; put the file itself here
                """ + summary(0, 0, 0, 0, 0, 0, 3));
    }

    @Test
    void whatIsNoYamlIsKeptOnlyUpToABound() throws IOException {
        for (String name : new String[] {"a", "b", "c", "d", "e"}) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                file.setLength(15 << 20);
            }
        }

        assertFindings(
                0,
                "e warning tree-file-size: not kept, the tree's files that are not YAML have more than 67108864 bytes\n"
                        + summary(0, 0, 0, 0, 0, 0, 1));
    }

    private static String summary(
            int valid, int invalid, int skipped, int unchecked, int other, int errors, int warnings) {
        return "%d valid, %d invalid, %d skipped, %d not checked, %d other; %d error%s, %d warning%s\n"
                .formatted(
                        valid,
                        invalid,
                        skipped,
                        unchecked,
                        other,
                        errors,
                        errors == 1 ? "" : "s",
                        warnings,
                        warnings == 1 ? "" : "s");
    }

    private void assertFindings(int exitCode, String lines) {
        assertThat(ToolRun.of("validate", folder)).isEqualTo(new ToolRun(exitCode, lines, ""));
    }

    private void write(String file, String text) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(UTF_8));
    }
}
