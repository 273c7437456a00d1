package io.fleetmanifests.tree;

import java.util.Arrays;

/** Collects the places of a file's values while they are read. */
final class PlacesBuilder {

    /** Most lines have one value. A file of empty lines is not worth more room than this. */
    private static final int MOST_EXPECTED = 65_536;

    private final String file;
    private final int[] lineStarts;
    private final IntList valueAt;
    private final IntList keyAt;
    private final IntList firstChild;
    private final IntList children;
    /** The children of the lists and objects that are still open, outermost first. */
    private final IntList open = new IntList();

    PlacesBuilder(String file, int[] lineStarts) {
        this.file = file;
        this.lineStarts = lineStarts;
        int expected = Math.min(lineStarts.length, MOST_EXPECTED);
        this.valueAt = new IntList(expected);
        this.keyAt = new IntList(expected);
        this.firstChild = new IntList(expected);
        this.children = new IntList(expected);
    }

    /** Numbers a value without children. */
    int value(int valueOffset, int keyOffset) {
        valueAt.add(valueOffset);
        keyAt.add(keyOffset);
        firstChild.add(-1);
        return valueAt.size() - 1;
    }

    /** Numbers a value that has the children of another one: an alias. */
    int alias(int valueOffset, int keyOffset, int target) {
        int value = value(valueOffset, keyOffset);
        firstChild.set(value, firstChild.get(target));
        return value;
    }

    /** How many values have a number. */
    int size() {
        return valueAt.size();
    }

    int valueOffset(int value) {
        return valueAt.get(value);
    }

    int keyOffset(int value) {
        return keyAt.get(value);
    }

    /** The line of an offset, counted from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    int child(int value, int index) {
        return children.get(firstChild.get(value) + index);
    }

    /** How many children are open; the next one gets this as its slot. */
    int openChildren() {
        return open.size();
    }

    void addOpen(int child) {
        open.add(child);
    }

    int open(int slot) {
        return open.get(slot);
    }

    void replaceOpen(int slot, int child) {
        open.set(slot, child);
    }

    /** Makes the open children from {@code start} on those of {@code value}. */
    void close(int value, int start) {
        firstChild.set(value, children.size());
        open.moveTo(children, start);
    }

    /** Forgets a document that was begun when there were {@code values} values and {@code allChildren} children. */
    void rollBack(int values, int allChildren) {
        open.truncate(0);
        children.truncate(allChildren);
        valueAt.truncate(values);
        keyAt.truncate(values);
        firstChild.truncate(values);
    }

    /** How many children were closed. */
    int closedChildren() {
        return children.size();
    }

    FilePlaces build() {
        return new FilePlaces(
                file, lineStarts, valueAt.toArray(), keyAt.toArray(), firstChild.toArray(), children.toArray());
    }
}
