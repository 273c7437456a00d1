package io.fleetmanifests.render.sync;

import io.fleetmanifests.render.sync.DiskEntry.Kind;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Carries out a plan. New files come before deleted ones, so that a run that ends in between leaves too much rather than
 * too little; only what stands in the way of a new file goes first.
 */
final class Execution {

    private final Disk disk;
    private final Path root;
    private final Plan plan;

    private Execution(Disk disk, Path root, Plan plan) {
        this.disk = disk;
        this.root = root;
        this.plan = plan;
    }

    static void run(Disk disk, Path root, Plan plan) throws IOException {
        new Execution(disk, root, plan).run();
    }

    private void run() throws IOException {
        for (TreePath leftover : plan.leftovers()) {
            if (!leftover.equals(OwnNames.LOCK)) {
                disk.delete(resolve(leftover));
            }
        }
        if (plan.changesFiles()) {
            write(OwnNames.RECORD, plan.during().toBytes(), false);
        }
        write(plan.writes());
        for (Map.Entry<TreePath, Boolean> mode : plan.modes().entrySet()) {
            disk.setExecutable(resolve(mode.getKey()), mode.getValue());
        }
        for (TreePath path : plan.deletes()) {
            disk.delete(resolve(path));
        }
        deleteEmptyFolders();
        write(plan.lateWrites());
        finishRecord();
    }

    private void finishRecord() throws IOException {
        if (!plan.changesFiles() && !plan.changesRecord()) {
            return;
        }
        if (plan.after().isEmpty()) {
            disk.delete(resolve(OwnNames.RECORD));
        } else {
            write(OwnNames.RECORD, plan.after().toBytes(), false);
        }
    }

    private void write(List<Content> contents) throws IOException {
        Set<TreePath> folders = new HashSet<>();
        for (Content content : contents) {
            TreePath path = content.file().path();
            makeFolder(path.parent(), folders);
            write(path, content.bytes(), content.file().executable());
        }
    }

    private void write(TreePath path, byte[] bytes, boolean executable) throws IOException {
        Path target = resolve(path);
        Path temporary = resolve(OwnNames.temporary(path));
        try {
            disk.create(temporary, bytes, executable);
            disk.replace(temporary, target);
        } catch (IOException e) {
            cleanUp(temporary, e);
            throw new SyncException(target, e);
        }
    }

    private void cleanUp(Path temporary, IOException failure) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void makeFolder(Optional<TreePath> folder, Set<TreePath> known) throws IOException {
        if (folder.isEmpty() || !known.add(folder.get())) {
            return;
        }
        makeFolder(folder.get().parent(), known);
        Path path = resolve(folder.get());
        DiskEntry entry = disk.stat(path);
        if (entry.is(Kind.ABSENT)) {
            disk.createFolder(path);
        } else if (!entry.is(Kind.FOLDER)) {
            throw new FileSystemException(path.toString(), null, "was a folder a moment ago and is none now");
        }
    }

    /** From the innermost folder outwards; a folder that keeps something keeps those around it as well. */
    private void deleteEmptyFolders() throws IOException {
        Set<TreePath> folders = new TreeSet<>(Collections.reverseOrder());
        folders.addAll(plan.vacatedFolders());
        Set<TreePath> done = new HashSet<>();
        for (TreePath innermost : folders) {
            Optional<TreePath> folder = Optional.of(innermost);
            while (folder.isPresent() && done.add(folder.get()) && disk.deleteIfEmpty(resolve(folder.get()))) {
                folder = folder.get().parent();
            }
        }
    }

    private Path resolve(TreePath path) {
        return root.resolve(path.toString());
    }
}
