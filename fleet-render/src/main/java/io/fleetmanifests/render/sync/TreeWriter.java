package io.fleetmanifests.render.sync;

import io.fleetmanifests.finding.FindingsException;
import io.fleetmanifests.render.sync.DiskEntry.Kind;
import io.fleetmanifests.tree.ManifestTree;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Writes a tree into a directory and touches no more than it must. What is right already keeps its bytes and its time;
 * what an earlier run wrote and the tree no longer has is deleted, with the folders that become empty by it. What somebody
 * else wrote, edited or put in the way stays and is reported. No link below the root is followed.
 *
 * <p>The file {@code .fleet-manifests.json} in the root says what was written: paths and SHA-256 sums, no time and no
 * machine. It belongs into Git with the rest.
 *
 * <p>Every file is written beside its place and moved there in one step, so that it is old or new, never half, however
 * the run ends; the next run with any tree does what is left to do. That covers a crash of the process. It does not cover
 * a loss of power: files are not forced to the disk, and what the disk made of them then is reported as edited. An edit
 * that is saved while a run is at work may be lost, and a folder that is swapped for a link meanwhile may be missed.
 *
 * <p>Never changes; the methods that set something return another writer.
 */
public final class TreeWriter {

    private final ManifestTree tree;
    private final boolean dryRun;
    private final boolean overwriteEdited;

    private TreeWriter(ManifestTree tree, boolean dryRun, boolean overwriteEdited) {
        this.tree = tree;
        this.dryRun = dryRun;
        this.overwriteEdited = overwriteEdited;
    }

    /**
     * A writer of a tree that changes the disk and overwrites no edits.
     *
     * @throws FindingsException when the tree claims a name that the writer keeps for itself, such as the record's
     */
    public static TreeWriter of(ManifestTree tree) {
        OwnNames.refuseIn(tree);
        return new TreeWriter(tree, false, false);
    }

    /**
     * Writes a tree and overwrites no edits.
     *
     * @throws FindingsException when the tree claims a name that the writer keeps for itself, such as the record's
     * @throws SyncException when the disk fails or another run is at work in {@code root}
     */
    public static SyncResult write(ManifestTree tree, Path root) {
        return of(tree).writeTo(root);
    }

    /** Whether to report what a run would do and leave the disk as it is. */
    public TreeWriter dryRun(boolean dryRun) {
        return new TreeWriter(tree, dryRun, overwriteEdited);
    }

    /**
     * Whether files of the tree replace what somebody edited, or what stood there before the first run. An edited file
     * that the tree does not have stays in any case, and so does what is no file.
     */
    public TreeWriter overwriteEdited(boolean overwriteEdited) {
        return new TreeWriter(tree, dryRun, overwriteEdited);
    }

    /**
     * Brings a directory to the state of the tree.
     *
     * @param root the directory, which may be a link to one; it is made when it is not there
     * @return what was done, and the conflicts that were left alone
     * @throws SyncException when the disk fails, {@code root} is a file, or another run is at work in it
     */
    public SyncResult writeTo(Path root) {
        return writeTo(root, NioDisk.of(root));
    }

    SyncResult writeTo(Path root, Disk disk) {
        try {
            Path real = real(root);
            Plan plan = plan(disk, real);
            return dryRun || plan.changesNothing() ? plan.result() : run(disk, real, plan);
        } catch (IOException e) {
            throw SyncException.of(root, e);
        }
    }

    private static Path real(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            return root.toRealPath();
        }
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            throw new SyncException(root, "must be a folder or not be there, got a file or a link to none");
        }
        return root.toAbsolutePath().normalize();
    }

    private Plan plan(Disk disk, Path root) throws IOException {
        return Planner.plan(disk, root, tree, overwriteEdited);
    }

    private SyncResult run(Disk disk, Path root, Plan plan) throws IOException {
        makeRoot(disk, root);
        Path lockFile = root.resolve(OwnNames.LOCK.toString());
        Closeable lock = disk.lock(lockFile)
                .orElseThrow(() -> new SyncException(root, "another run is writing here; wait until it has ended"));
        try (lock) {
            try {
                Plan current = sameRecord(disk, root, plan) ? plan : plan(disk, root);
                Execution.run(disk, root, current);
                return current.result();
            } finally {
                disk.delete(lockFile);
            }
        }
    }

    /** Whether no other run came between the plan and the lock: it would have left another record. */
    private static boolean sameRecord(Disk disk, Path root, Plan plan) throws IOException {
        return RecordFile.hash(disk, root).equals(plan.record().hash());
    }

    private static void makeRoot(Disk disk, Path root) throws IOException {
        if (!disk.stat(root).is(Kind.ABSENT)) {
            return;
        }
        Path parent = root.getParent();
        if (parent != null && !Files.exists(parent)) {
            makeRoot(disk, parent);
        }
        disk.createFolder(root);
    }
}
