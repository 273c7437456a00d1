package io.fleetmanifests.render.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SyncExceptionTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "root: No space left on device"),
                Arguments.of(new IOException("two\nlines"), "root: two?lines"),
                Arguments.of(new IOException(), "root: IOException"),
                Arguments.of(new FileSystemException("root/a", null, "Read-only"), "root/a: Read-only"),
                Arguments.of(new AccessDeniedException("root/a"), "root/a: permission denied"),
                Arguments.of(new FileAlreadyExistsException("root/a"), "root/a: something else stands there already"),
                Arguments.of(new NotDirectoryException("root/a"), "root/a: is not a folder"),
                Arguments.of(
                        new NoSuchFileException("root/a"),
                        "root/a: is not there; something deletes files while the writer is at work"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysInOneLineWhereAndWhy(IOException cause, String message) {
        assertThat(SyncException.of(Path.of("root"), cause)).hasMessage(message).hasCause(cause);
    }
}
