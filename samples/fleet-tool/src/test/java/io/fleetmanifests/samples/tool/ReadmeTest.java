package io.fleetmanifests.samples.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's session, in which {@code $ fleet-tool} begins a command and its output follows, is one that can be had. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```([a-z]*)\n(.*?)```", Pattern.DOTALL);
    private static final String PROMPT = "$ fleet-tool ";

    @Test
    void showsWhatTheToolPrints(@TempDir Path folder) throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(Path.of("README.md"))).results().toList();
        StringBuilder shown = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (MatchResult block : blocks) {
            if (block.group(1).equals("yaml")) {
                Files.writeString(folder.resolve("fleet.yaml"), block.group(2));
            } else if (block.group(1).equals("console")) {
                shown.append(block.group(2));
                commands(block.group(2)).forEach(command -> printed.append(run(folder, command)));
            }
        }

        assertThat(printed).hasToString(shown.toString()).contains(PROMPT + "render");
    }

    private static List<String> commands(String session) {
        return session.lines().filter(line -> line.startsWith(PROMPT)).toList();
    }

    private static String run(Path folder, String command) {
        List<Object> args = new ArrayList<>();
        Stream.of(command.substring(PROMPT.length()).split(" "))
                .forEach(arg -> args.add(arg.startsWith("fleet") ? folder.resolve(arg) : arg));
        ToolRun run = ToolRun.of(args.toArray());
        return command + "\n" + run.out() + run.err();
    }
}
