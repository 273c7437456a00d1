package io.fleetmanifests.samples.tool;

import io.fleetmanifests.samples.tool.RuntimeTree.Artifact;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of {@code docs/dependencies.md}.
 *
 * @param model what fleet-model brings
 * @param render what fleet-render brings, fleet-model among it
 * @param validate what fleet-validate brings, both among it
 */
record DependenciesPage(RuntimeTree model, RuntimeTree render, RuntimeTree validate) {

    static final int RENDER_BUDGET = 20_000_000;
    static final int VALIDATE_BUDGET = 30_000_000;

    private static final int KB = 1_000;
    private static final int MB = 1_000_000;

    private static final String HEAD = """
            # Dependencies

            What the three libraries bring at run time. The build fails when a sum exceeds its budget, when a jar holds native
            code, and when this page is stale (generated; CONTRIBUTING.md has the command that writes it anew). Our own jars are
            counted in whole megabytes, rounded up, so that not every commit changes the page.

            | what a user depends on | jars | MB | budget, MB |
            |---|---:|---:|---:|
            """;

    private static final String CLIENT = """

            Of fabric8 there are only the annotations and the types that every object has. Its client is not among them: a user
            who adds `io.fabric8:kubernetes-client` gets all of it, with Kubernetes' own kinds, because nothing here excludes
            any of its dependencies.
            """;

    String text() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(sum("fleet-model", model, ""))
                .append(sum("fleet-render (with fleet-model)", render, budget(RENDER_BUDGET)));
        page.append(sum("fleet-validate (with both)", validate, budget(VALIDATE_BUDGET)))
                .append(CLIENT);
        page.append("\n## Sizes\n\n| artifact | version | kB | of |\n|---|---|---:|---|\n");
        List<Artifact> artifacts = validate.artifacts().stream()
                .sorted(Comparator.comparing((Artifact each) -> !each.isOurs())
                        .thenComparing(Artifact::group)
                        .thenComparing(Artifact::artifact))
                .toList();
        for (Artifact artifact : artifacts) {
            page.append(row(artifact));
        }
        page.append("\n## Tree of fleet-validate\n\n```\n");
        page.append(validate.lines().stream().map(DependenciesPage::unversioned).collect(Collectors.joining("\n")));
        return page.append("\n```\n").toString();
    }

    /** In bytes. */
    static long size(RuntimeTree tree) throws IOException {
        long sum = 0;
        for (Artifact artifact : tree.artifacts()) {
            sum += artifact.jar().size();
        }
        return sum;
    }

    private static String budget(int bytes) {
        return String.valueOf(bytes / MB);
    }

    private static String sum(String what, RuntimeTree tree, String budget) throws IOException {
        long sum = 0;
        for (Artifact artifact : tree.artifacts()) {
            sum += listed(artifact);
        }
        long tenths = Math.round(sum / 100_000.0);
        return "| %s | %d | %d.%d | %s |\n".formatted(what, tree.artifacts().size(), tenths / 10, tenths % 10, budget);
    }

    private String row(Artifact artifact) throws IOException {
        String version = artifact.isOurs() ? "" : artifact.version();
        String of = model.artifacts().contains(artifact)
                ? "fleet-model"
                : render.artifacts().contains(artifact) ? "fleet-render" : "fleet-validate";
        return "| %s:%s | %s | %d | %s |\n"
                .formatted(
                        artifact.group(), artifact.artifact(), version, Math.round(listed(artifact) / (double) KB), of);
    }

    private static long listed(Artifact artifact) throws IOException {
        long size = artifact.jar().size();
        return artifact.isOurs() ? (size + MB - 1) / MB * MB : size;
    }

    /** The project's own version changes with each release. */
    private static String unversioned(String line) {
        return line.replaceFirst("(io\\.fleetmanifests:[^:]+):jar:[^:]+", "$1");
    }
}
