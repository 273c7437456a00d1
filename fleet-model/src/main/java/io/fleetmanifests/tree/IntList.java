package io.fleetmanifests.tree;

import java.util.Arrays;

/** Numbers without a box around each: places are many, and most are never asked for. */
final class IntList {

    private static final int FEW = 16;

    private int[] items;
    private int size;

    IntList() {
        this(FEW);
    }

    /** Expects so many numbers; there may be more. */
    IntList(int expected) {
        this.items = new int[Math.max(FEW, expected)];
    }

    int size() {
        return size;
    }

    int get(int index) {
        return items[index];
    }

    void set(int index, int value) {
        items[index] = value;
    }

    void add(int value) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + (size >> 1));
        }
        items[size++] = value;
    }

    /** Moves everything from {@code start} on to the end of {@code target}. */
    void moveTo(IntList target, int start) {
        for (int i = start; i < size; i++) {
            target.add(items[i]);
        }
        size = start;
    }

    void truncate(int newSize) {
        size = newSize;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
