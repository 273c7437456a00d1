package io.fleetmanifests.validate.rule;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field of a document, or the document itself. Growing one does not change it. */
public final class FieldPath {

    private static final FieldPath ROOT = new FieldPath(null, null, -1);

    private final @Nullable FieldPath parent;
    private final @Nullable String key;
    private final int index;

    private FieldPath(@Nullable FieldPath parent, @Nullable String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /** The document as a whole. */
    public static FieldPath root() {
        return ROOT;
    }

    /** A field below the root, given by its keys from the outside in. */
    public static FieldPath of(String... keys) {
        FieldPath path = ROOT;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /** The value of a key of the object here. */
    public FieldPath key(String key) {
        return new FieldPath(this, key, -1);
    }

    /** An item of the list here, counted from 0. */
    public FieldPath index(int index) {
        return new FieldPath(this, null, index);
    }

    /** A path that goes on from here as another one goes on from the root. */
    public FieldPath append(FieldPath path) {
        FieldPath end = this;
        for (FieldPath step : path.steps()) {
            end = new FieldPath(end, step.key, step.index);
        }
        return end;
    }

    /** The path for looking a value up in JSON. */
    public JsonPointer toPointer() {
        StringBuilder text = new StringBuilder();
        for (FieldPath step : steps()) {
            text.append('/');
            text.append(step.key == null ? String.valueOf(step.index) : escaped(step.key));
        }
        return JsonPointer.compile(text.toString());
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private Deque<FieldPath> steps() {
        Deque<FieldPath> steps = new ArrayDeque<>();
        FieldPath step = this;
        while (step.parent != null) {
            steps.addFirst(step);
            step = step.parent;
        }
        return steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldPath that
                && index == that.index
                && Objects.equals(key, that.key)
                && Objects.equals(parent, that.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, key, index);
    }

    /**
     * As {@code spec.nodePools[1].name}; a key with other characters as {@code metadata.labels[example.com/team]}; the
     * root is empty.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (FieldPath step : steps()) {
            if (step.key == null) {
                text.append('[').append(step.index).append(']');
            } else if (!isSimple(step.key)) {
                text.append('[').append(step.key).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".").append(step.key);
            }
        }
        return text.toString();
    }

    private static boolean isSimple(String key) {
        return !key.isEmpty()
                && key.chars()
                        .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$'));
    }
}
