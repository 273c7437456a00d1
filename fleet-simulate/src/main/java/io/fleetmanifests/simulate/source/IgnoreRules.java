package io.fleetmanifests.simulate.source;

import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which files of a repository a source leaves out: what Git keeps for itself always; what {@code .sourceignore} files and the
 * source's own {@code spec.ignore} say; and, only as long as none of them says anything, pictures, archives and the files of CI.
 * So one line in a {@code .sourceignore} lets {@code .github/} in. Never changes.
 */
public final class IgnoreRules {

    private static final String FILE = ".sourceignore";
    private static final List<String> GIT = List.of(".git/", ".gitignore", ".gitmodules", ".gitattributes");
    private static final List<String> DEFAULTS = Stream.of(
                    "*.jpg *.jpeg *.gif *.png *.wmv *.flv *.tar.gz *.zip",
                    ".github/ .circleci/ .travis.yml .gitlab-ci.yml appveyor.yml .drone.yml cloudbuild.yaml",
                    "codeship-services.yml codeship-steps.yml **/.goreleaser.yml **/.sops.yaml **/.flux.yaml")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .toList();

    private final List<IgnorePattern> always;
    private final List<IgnorePattern> patterns;

    private IgnoreRules(List<IgnorePattern> always, List<IgnorePattern> patterns) {
        this.always = always;
        this.patterns = patterns;
    }

    /**
     * The rules for a repository.
     *
     * @param ignore the source's {@code spec.ignore}; empty when it has none
     */
    public static IgnoreRules of(ManifestTree repository, String ignore) {
        List<IgnorePattern> said = new ArrayList<>();
        for (ManifestFile file : repository.files()) {
            if (file.path().fileName().equals(FILE)) {
                said.addAll(read(file.toText(), file.path().parent()));
            }
        }
        said.addAll(read(ignore, Optional.empty()));
        List<IgnorePattern> patterns = said.isEmpty() ? parse(DEFAULTS.stream(), List.of()) : said;
        return new IgnoreRules(parse(GIT.stream(), List.of()), List.copyOf(patterns));
    }

    private static List<IgnorePattern> read(String text, Optional<TreePath> folder) {
        Stream<String> lines = text.lines().filter(line -> !line.startsWith("#") && !line.isBlank());
        return parse(lines, folder.map(path -> parts(path)).orElse(List.of()));
    }

    private static List<IgnorePattern> parse(Stream<String> lines, List<String> folder) {
        return lines.map(line -> IgnorePattern.parse(line, folder)).toList();
    }

    private static List<String> parts(TreePath path) {
        return List.of(path.toString().split("/", -1));
    }

    /** The repository without what is left out; what was found when it was read stays with the files that stay. */
    public ManifestTree apply(ManifestTree repository) {
        ManifestTree.Builder left = repository.toBuilder();
        for (ManifestFile file : repository.files()) {
            if (excludes(file.path())) {
                left.remove(file.path());
            }
        }
        return left.build();
    }

    /** Whether a file is left out. */
    public boolean excludes(TreePath file) {
        List<String> path = parts(file);
        return decides(always, path) || decides(patterns, path);
    }

    /** The last pattern that has an opinion wins. */
    private static boolean decides(List<IgnorePattern> patterns, List<String> path) {
        for (int i = patterns.size() - 1; i >= 0; i--) {
            if (patterns.get(i).matches(path)) {
                return !patterns.get(i).includes();
            }
        }
        return false;
    }
}
