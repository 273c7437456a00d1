package io.fleetmanifests.render.sync;

import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.tree.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that belong to the writer itself. */
final class OwnNames {

    static final TreePath RECORD = TreePath.of(".fleet-manifests.json");
    static final TreePath LOCK = TreePath.of(".fleet-manifests.lock");

    private static final String STEM = ".fleet-manifests.";
    private static final Pattern OWN = Pattern.compile("\\.fleet-manifests\\.(json|lock)(/.*)?"
            + "|(.*/)?\\.fleet-manifests\\.[0-9a-f]{16}\\.tmp(/.*)?");

    private OwnNames() {}

    /** Where a file stands until it is complete: next to its target, and short however long that name is. */
    static TreePath temporary(TreePath target) {
        byte[] name = target.fileName().getBytes(StandardCharsets.UTF_8);
        String temporary = STEM + Sha256.of(name).substring(0, 16) + ".tmp";
        return target.parent().map(folder -> folder.resolve(temporary)).orElseGet(() -> TreePath.of(temporary));
    }

    /** Refuses a tree that claims one of the names. */
    static void refuseIn(ManifestTree tree) {
        List<Finding> refused = tree.files().stream()
                .map(ManifestFile::path)
                .filter(OwnNames::isOwn)
                .map(OwnNames::refusal)
                .toList();
        if (!refused.isEmpty()) {
            throw new FindingsException(refused);
        }
    }

    private static boolean isOwn(TreePath path) {
        String text = path.toString().toLowerCase(Locale.ROOT);
        return text.contains(STEM) && OWN.matcher(text).matches();
    }

    private static Finding refusal(TreePath path) {
        return Finding.builder()
                .rule("sync-reserved")
                .severity(Severity.ERROR)
                .location(SourceLocation.of(path.toString()))
                .message("must not claim a name that the writer keeps for itself, got \"" + path + "\"")
                .hint("leave the file out of the tree")
                .build();
    }
}
