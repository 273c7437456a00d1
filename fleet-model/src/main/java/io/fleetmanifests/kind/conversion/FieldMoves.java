package io.fleetmanifests.kind.conversion;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.kind.Conversion;
import io.fleetmanifests.kind.KindVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which field of an older version is which of a newer one. What is not named is the same in both. Paths are keys with points
 * between them, from the outside in. Never changes.
 */
public final class FieldMoves {

    private record Move(List<String> older, List<String> newer, FieldForm form) {}

    private final List<Move> moves;
    private final Steps toNewer = new Steps();
    private final Steps toOlder = new Steps();

    private FieldMoves(Builder builder) {
        this.moves = List.copyOf(builder.moves);
        for (Move move : moves) {
            toNewer.add(move.older, move.newer, move.form::newer);
            toOlder.add(move.newer, move.older, move.form::older);
        }
    }

    /** Starts without moves. */
    public static Builder builder() {
        return new Builder();
    }

    /** No moves: both versions have the same fields, as far as anybody writes them. */
    public static FieldMoves none() {
        return builder().build();
    }

    /** The two conversions of a kind between these versions of it. */
    public List<Conversion> between(String group, String kind, String older, String newer) {
        return List.of(
                new Conversion(group, kind, older, newer, this::newer),
                new Conversion(group, kind, newer, older, this::older));
    }

    Optional<ObjectNode> newer(ObjectNode older, KindVersions versions) {
        return toNewer.apply(older, versions);
    }

    Optional<ObjectNode> older(ObjectNode newer, KindVersions versions) {
        return toOlder.apply(newer, versions);
    }

    /** Collects moves; for one thread. */
    public static final class Builder {

        private final List<Move> moves = new ArrayList<>();

        private Builder() {}

        /** The same value stands elsewhere. */
        public Builder move(String older, String newer) {
            return move(older, newer, Forms.SAME);
        }

        /** A value stands elsewhere, or in the same place, in another form. */
        public Builder move(String older, String newer, FieldForm form) {
            moves.add(new Move(keys(older), keys(newer), form));
            return this;
        }

        /** The newer version does not have a field. */
        public Builder drop(String... older) {
            Stream.of(older).forEach(path -> move(path, path, Forms.OLDER_ONLY));
            return this;
        }

        /** The newer version does not have an object when there is nothing in it. */
        public Builder neverEmpty(String... paths) {
            Stream.of(paths).forEach(path -> move(path, path, Forms.NEVER_EMPTY));
            return this;
        }

        /** An object, or a list of objects, stands elsewhere, and in it, or in each of them, fields have moved. */
        public Builder move(String older, String newer, FieldMoves inside) {
            return move(older, newer, new Inside(inside));
        }

        /** In each object of a list that both have in the same place, fields have moved. */
        public Builder inEach(String path, FieldMoves inside) {
            return move(path, path, inside);
        }

        /** In an object that both have in the same place, fields have moved; an empty path is this object itself. */
        public Builder in(String path, FieldMoves inside) {
            List<String> at = keys(path);
            inside.moves.forEach(move -> moves.add(new Move(below(at, move.older), below(at, move.newer), move.form)));
            return this;
        }

        /** The moves. */
        public FieldMoves build() {
            return new FieldMoves(this);
        }

        private static List<String> keys(String path) {
            return path.isEmpty() ? List.of() : List.of(path.split("\\."));
        }

        private static List<String> below(List<String> at, List<String> path) {
            return Stream.concat(at.stream(), path.stream()).toList();
        }
    }
}
