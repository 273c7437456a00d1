package io.fleetmanifests.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file's text as code points, and where its lines begin. An offset counts code points after a byte order mark.
 *
 * <p>Tabs that begin a line are spaces here: Go's reader allows them between brackets, SnakeYAML nowhere.
 */
final class SourceText {

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private static final boolean[] NO_TABS = {};

    private final int[] codePoints;
    /** Whether each byte is a character, and still the same one: then a part of the text is a part of the bytes. */
    private boolean ascii;

    private final byte[] bytes;
    private final int length;
    private final int[] lineStarts;
    private final boolean[] tabLines;

    private SourceText(byte[] bytes, int[] codePoints, int length, int[] lineStarts) {
        this.bytes = bytes;
        this.codePoints = codePoints;
        this.length = length;
        this.ascii = length == bytes.length;
        this.lineStarts = lineStarts;
        this.tabLines = untabLines();
    }

    private boolean[] untabLines() {
        boolean[] found = NO_TABS;
        for (int line = 0; line < lineStarts.length; line++) {
            if (at(lineStarts[line]) == '\t') {
                found = found == NO_TABS ? new boolean[lineStarts.length] : found;
                found[line] = true;
                untab(lineStarts[line]);
            }
        }
        return found;
    }

    /** Makes spaces of the tabs from an offset up to the next character that is neither. */
    void untab(int offset) {
        for (int i = offset; at(i) == '\t' || at(i) == ' '; i++) {
            codePoints[i] = ' ';
            ascii = false;
        }
    }

    /** Where the first line begins that began with a tab, after {@code start} and not after {@code end}; -1 for none. */
    int tabLine(int start, int end) {
        if (tabLines != NO_TABS) {
            int last = line(end);
            for (int line = line(start) + 1; line <= last; line++) {
                if (tabLines[line]) {
                    return lineStarts[line];
                }
            }
        }
        return -1;
    }

    /** The line of an offset, counted from 0. */
    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 2 : found;
    }

    /**
     * Decodes UTF-8. The bytes are kept, and must not change while the text is read.
     *
     * @throws UnreadableText for bytes that are not UTF-8, and characters that YAML does not allow in a file
     */
    static SourceText decode(byte[] bytes) throws UnreadableText {
        Utf8Decoder decoder = new Utf8Decoder(bytes);
        int[] codePoints = new int[bytes.length];
        int length = 0;
        IntList lineStarts = new IntList();
        lineStarts.add(0);
        while (decoder.hasNext()) {
            int c = decoder.next();
            if (c == BYTE_ORDER_MARK && decoder.offset() == 3) {
                continue;
            }
            if (c < 0) {
                throw new UnreadableText(lineStarts.size(), length - last(lineStarts) + 1, decoder.problem());
            }
            codePoints[length++] = c;
            if (c == '\n' || (c == '\r' && decoder.peek() != '\n')) {
                lineStarts.add(length);
            } else if (!isAllowed(c)) {
                String problem = String.format("character U+%04X is not allowed in YAML", c);
                throw new UnreadableText(lineStarts.size(), length - last(lineStarts), problem);
            }
        }
        return new SourceText(bytes, codePoints, length, lineStarts.toArray());
    }

    private static boolean isAllowed(int c) {
        return (c >= ' ' && c <= '~')
                || c == '\t'
                || c == '\r'
                || c == 0x85
                || (c >= 0xa0 && c != 0xfffe && c != 0xffff);
    }

    private static int last(IntList list) {
        return list.get(list.size() - 1);
    }

    int length() {
        return length;
    }

    /** The code point at an offset; 0 behind the end, as SnakeYAML expects it. */
    int at(int offset) {
        return offset < length ? codePoints[offset] : 0;
    }

    String substring(int start, int count) {
        int most = Math.min(count, length - start);
        return ascii ? new String(bytes, start, most, StandardCharsets.US_ASCII) : new String(codePoints, start, most);
    }

    /** All code points, and perhaps some zeros behind them; not a copy. */
    int[] codePoints() {
        return codePoints;
    }

    int[] lineStarts() {
        return lineStarts;
    }

    /** Where the next document separator begins: a line of three dashes that starts at {@code from} or after it. */
    int nextDocument(int from) {
        int line = Arrays.binarySearch(lineStarts, from);
        for (int i = line < 0 ? -line - 1 : line; i < lineStarts.length; i++) {
            int start = lineStarts[i];
            if (at(start) == '-' && at(start + 1) == '-' && at(start + 2) == '-' && isBlank(at(start + 3))) {
                return start;
            }
        }
        return length;
    }

    /** Where the line begins in which {@code offset} stands. */
    int lineStart(int offset) {
        return lineStarts[line(offset)];
    }

    /**
     * Whether Go's reader takes the tab at {@code offset} for a space: where something is before it on its line, but for a
     * dash or question mark that starts a list item or key.
     */
    boolean isTabAllowed(int offset) {
        int start = lineStart(offset);
        int before = offset - 1;
        while (before >= start && isBlank(codePoints[before])) {
            before--;
        }
        if (at(offset) != '\t' || before < start) {
            return false;
        }
        boolean indicator = codePoints[before] == '-' || codePoints[before] == '?';
        return !indicator || (before > start && !isBlank(codePoints[before - 1]));
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0;
    }
}
