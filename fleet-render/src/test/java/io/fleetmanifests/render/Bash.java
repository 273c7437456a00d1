package io.fleetmanifests.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Other programs, where the machine has them. */
public final class Bash {

    private static final boolean PRESENT = works("bash", "--version");

    private Bash() {}

    public static boolean isPresent() {
        return PRESENT;
    }

    /** Whether a program starts and ends well. */
    public static boolean works(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the script prints. */
    public static String run(String script) throws IOException, InterruptedException {
        return run(List.of("bash", "-s"), script);
    }

    /** What a program prints that gets {@code input}; it must end well. */
    public static String run(List<String> command, String input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(command + " failed: " + printed);
        }
        return printed;
    }
}
