package io.fleetmanifests.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What the machine and the JVM are set to does not show in what is rendered. */
class RenderElsewhereTest {

    @Test
    void anotherLocaleAndTimeZoneGiveTheSameBytes() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = DigestOfTree.digest();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));

            assertThat(DigestOfTree.digest()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** In a JVM of its own, because these are read once at its start. */
    @Test
    void anotherLineSeparatorAndEncodingGiveTheSameBytes() throws Exception {
        assertThat(inAnotherJvm("-Dline.separator=\r\n", "-Dfile.encoding=UTF-16", "-Duser.language=th"))
                .isEqualTo(DigestOfTree.digest());
    }

    private static String inAnotherJvm(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Dslf4j.internal.verbosity=ERROR"));
        command.add(DigestOfTree.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(process.waitFor()).isZero();
        return printed.replaceAll("[^0-9a-f]", "");
    }
}
