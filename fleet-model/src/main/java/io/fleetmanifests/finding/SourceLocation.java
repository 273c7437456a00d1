package io.fleetmanifests.finding;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the path as the user knows it, with {@code /} between its parts
 * @param line counted from 1; 0 when only the file is known
 * @param column counted from 1 in code points; 0 when only the file or the line is known
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** The file as a whole. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** By file, line and column. */
    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** As {@code file:line:column}, without what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
