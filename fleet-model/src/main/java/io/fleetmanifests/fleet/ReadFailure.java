package io.fleetmanifests.fleet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read, in words that are the same on every machine. */
final class ReadFailure {

    private ReadFailure() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "reading it is not permitted";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder";
        }
        return e instanceof CharacterCodingException ? "it is not text in UTF-8" : "it is no file that can be read";
    }
}
