package io.fleetmanifests.samples.tool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a module brings at run time, as the build wrote it down.
 *
 * @param module the module's name
 * @param lines the tree, as Maven draws it
 */
record RuntimeTree(String module, List<String> lines) {

    private static final Pattern ARTIFACT = Pattern.compile(
            "^[|+\\\\ -]*(?<group>[^:]+):(?<artifact>[^:]+):jar:(?<version>[^:]+)" + "(?::(?:compile|runtime))$");

    /**
     * One node of the tree.
     *
     * @param group the group id
     * @param artifact the artifact id
     * @param version the version
     */
    record Artifact(String group, String artifact, String version) {

        boolean isOurs() {
            return group.equals("io.fleetmanifests");
        }

        /** Where it is on the class path of this test, which has all that the tool has. */
        RuntimeJar jar() {
            return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(Path::of)
                    .filter(this::stands)
                    .map(RuntimeJar::new)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this + " is not on the class path"));
        }

        private boolean stands(Path path) {
            return path.getFileName().toString().equals(artifact + "-" + version + ".jar")
                    || (isOurs() && path.endsWith(Path.of(artifact, "target", "classes")));
        }
    }

    static RuntimeTree of(String module) throws IOException {
        Path file = Path.of("../..", module, "target/dependencies.txt");
        return new RuntimeTree(module, Files.readAllLines(file));
    }

    /** The module itself and all that it brings, in the order of the tree. */
    List<Artifact> artifacts() {
        List<Artifact> artifacts = new ArrayList<>();
        Matcher root = Pattern.compile("([^:]+):([^:]+):jar:([^:]+)").matcher(lines.get(0));
        if (!root.matches()) {
            throw new AssertionError("the root of the tree is " + lines.get(0));
        }
        artifacts.add(new Artifact(root.group(1), root.group(2), root.group(3)));
        for (String line : lines.subList(1, lines.size())) {
            Matcher node = ARTIFACT.matcher(line);
            if (!node.matches()) {
                throw new AssertionError("no artifact of scope compile or runtime: " + line);
            }
            artifacts.add(new Artifact(node.group("group"), node.group("artifact"), node.group("version")));
        }
        return artifacts;
    }
}
