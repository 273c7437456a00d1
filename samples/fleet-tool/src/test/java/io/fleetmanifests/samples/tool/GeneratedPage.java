package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/} that tests write when they are asked to, and otherwise hold to what they would write. */
final class GeneratedPage {

    private static final boolean WRITE = Boolean.getBoolean("fleet.pages.write");

    private final Path file;

    private GeneratedPage(Path file) {
        this.file = file;
    }

    static GeneratedPage of(String name) {
        return new GeneratedPage(Path.of("../../docs", name));
    }

    /** The page as it stands; empty when there is none yet. */
    String text() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    void mustSay(String expected) throws IOException {
        if (WRITE) {
            Files.writeString(file, expected);
        }
        assertThat(text())
                .as("%s is stale; -Dfleet.pages.write=true, see CONTRIBUTING.md, writes it anew", file.normalize())
                .isEqualTo(expected);
    }
}
