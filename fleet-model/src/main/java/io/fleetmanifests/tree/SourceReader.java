package io.fleetmanifests.tree;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Feeds SnakeYAML from text in memory. SnakeYAML's own reader copies its window again for every 1,023 characters of one
 * token, which takes minutes for a token of megabytes, and checks every character a second time.
 */
final class SourceReader extends StreamReader {

    private final SourceText text;
    private int offset;
    private int documentStart;
    private int line;
    private int column;

    /** Starts at an offset, which must be the beginning of a line. */
    SourceReader(SourceText text, int start) {
        super(Reader.nullReader());
        this.text = text;
        this.offset = start;
        this.documentStart = start;
    }

    @Override
    public Mark getMark() {
        return new Mark("", offset, line, column, text.codePoints(), offset);
    }

    @Override
    public void forward() {
        if (offset < text.length()) {
            int c = text.at(offset++);
            if (isLineBreak(c) || (c == '\r' && offset < text.length() && text.at(offset) != '\n')) {
                line++;
                column = 0;
            } else if (c != 0xfeff) {
                column++;
            }
        }
    }

    private static boolean isLineBreak(int c) {
        return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length; i++) {
            forward();
        }
    }

    @Override
    public int peek() {
        return text.at(offset);
    }

    @Override
    public int peek(int index) {
        return text.at(offset + index);
    }

    @Override
    public String prefix(int length) {
        return text.substring(offset, length);
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        offset += length;
        column += length;
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getDocumentIndex() {
        return offset - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = offset;
    }

    @Override
    public int getIndex() {
        return offset;
    }

    @Override
    public int getLine() {
        return line;
    }
}
