package io.fleetmanifests.tree;

import io.fleetmanifests.finding.SourceLocation;
import java.util.Arrays;

/**
 * The places of all values of a file, 16 bytes a value and 4 a line. A value is known by its number; the numbers of a
 * list's or object's children stand side by side, in the order of the children.
 */
final class FilePlaces {

    private final String file;
    private final int[] lineStarts;
    private final int[] valueAt;
    private final int[] keyAt;
    private final int[] firstChild;
    private final int[] children;

    /**
     * Takes the arrays over.
     *
     * @param file the file's name in locations
     * @param lineStarts the offset at which each line begins
     * @param valueAt the offset of each value
     * @param keyAt the offset of each value's key; of the value itself where it has none
     * @param firstChild the index in {@code children} of each value's first child; -1 for a scalar
     * @param children numbers of values
     */
    FilePlaces(String file, int[] lineStarts, int[] valueAt, int[] keyAt, int[] firstChild, int[] children) {
        this.file = file;
        this.lineStarts = lineStarts;
        this.valueAt = valueAt;
        this.keyAt = keyAt;
        this.firstChild = firstChild;
        this.children = children;
    }

    /** The number of a list's or object's child. */
    int child(int value, int index) {
        return children[firstChild[value] + index];
    }

    SourceLocation ofValue(int value) {
        return at(valueAt[value]);
    }

    SourceLocation ofKey(int value) {
        return at(keyAt[value]);
    }

    /** The place of an offset. */
    SourceLocation at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found < 0 ? -found - 2 : found;
        return new SourceLocation(file, line + 1, offset - lineStarts[line] + 1);
    }
}
