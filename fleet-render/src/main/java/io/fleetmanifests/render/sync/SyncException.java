package io.fleetmanifests.render.sync;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * A directory could not be written: the disk failed, or another run is at work there. The message is one line, the path
 * and why. Every file has its old content or its new one, and the next run does what is left to do.
 */
public final class SyncException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SyncException(Path path, String why) {
        super(oneLine(path + ": " + why));
    }

    SyncException(Path path, IOException cause) {
        super(oneLine(path + ": " + why(cause)), cause);
    }

    /** A failure that names its own path; {@code root} stands in when it does not. */
    static SyncException of(Path root, IOException cause) {
        if (cause instanceof FileSystemException failure && failure.getFile() != null) {
            return new SyncException(root.getFileSystem().getPath(failure.getFile()), cause);
        }
        return new SyncException(root, cause);
    }

    private static String why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "is not there; something deletes files while the writer is at work";
        } else if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof FileAlreadyExistsException) {
            return "something else stands there already";
        } else if (cause instanceof NotDirectoryException) {
            return "is not a folder";
        }
        String why = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return why == null ? cause.getClass().getSimpleName() : why;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
