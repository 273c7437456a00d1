package io.fleetmanifests.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.finding.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keys and values as they join an object: once each, and those of a merge key last. */
final class ObjectFields {

    private final PlacesBuilder places;
    private final Consumer<Problem> problems;

    ObjectFields(PlacesBuilder places, Consumer<Problem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Takes a key. */
    void key(Frame frame, ReadValue read, int offset) {
        Optional<String> key = ObjectKey.of(read.node(), read.text());
        frame.startField(
                key.map(KnownKeys::same).orElse(""), offset, key.isPresent() ? Frame.Use.KEEP : Frame.Use.DROP);
        if (key.isEmpty()) {
            String message = read.node().isContainerNode()
                    ? "a key must be text, got a list or object"
                    : "a key must be text, got " + Problem.quote(read.text());
            report("yaml-key", Severity.ERROR, offset, FieldPath.of(frame.parent()), message, "put it in quotes");
        }
    }

    /** Takes the value of the key that came last. */
    void value(Frame frame, ReadValue value) {
        switch (frame.use()) {
            case KEEP -> keep(frame, value);
            case MERGE -> frame.merge(value);
            case DROP -> {}
        }
        frame.endField();
    }

    private void keep(Frame frame, ReadValue value) {
        JsonNode earlier = frame.object().replace(frame.key(), value.node());
        if (earlier == null) {
            places.addOpen(value.place());
            frame.joined(frame.key());
            return;
        }
        int slot = frame.slotOf(frame.key());
        int line = places.line(places.keyOffset(places.open(slot)));
        String message = "key " + Problem.quote(frame.key()) + " is already set on line " + line;
        report(
                "yaml-duplicate-key",
                Severity.ERROR,
                frame.keyOffset(),
                FieldPath.of(frame),
                message,
                "keep one of the two");
        places.replaceOpen(slot, value.place());
    }

    /** Adds what merge keys bring in: fields that the object does not have itself, from the first that has them. */
    void merge(Frame frame) {
        for (Frame.Merge merge : frame.merges()) {
            JsonNode source = merge.value().node();
            if (source.isObject()) {
                mergeObject(frame, merge, source, merge.value().place());
                continue;
            }
            boolean objects = source.isArray();
            for (JsonNode item : source) {
                objects &= item.isObject();
            }
            if (!objects) {
                String path = FieldPath.of(frame.parent());
                String message = "a merge key needs an object or a list of objects";
                report("yaml-merge", Severity.ERROR, merge.offset(), path, message, "");
                continue;
            }
            for (int i = 0; i < source.size(); i++) {
                mergeObject(
                        frame, merge, source.get(i), places.child(merge.value().place(), i));
            }
        }
    }

    private void mergeObject(Frame frame, Frame.Merge merge, JsonNode source, int place) {
        int child = 0;
        for (Map.Entry<String, JsonNode> field : source.properties()) {
            JsonNode own = frame.node().get(field.getKey());
            if (own == null) {
                frame.object().set(field.getKey(), field.getValue());
                places.addOpen(places.child(place, child));
                frame.joined(field.getKey());
            } else if (!own.equals(field.getValue())) {
                checkOrder(frame, merge, field.getKey());
            }
            child++;
        }
    }

    private void checkOrder(Frame frame, Frame.Merge merge, String key) {
        if (frame.slotOf(key) - frame.firstSlot() < merge.fieldsBefore()) {
            String message =
                    "kubectl takes " + Problem.quote(key) + " from this merge key, Flux from the object itself";
            String path = FieldPath.of(frame.parent());
            report("yaml-ambiguous", Severity.WARNING, merge.offset(), path, message, "put the merge key first");
        }
    }

    private void report(String rule, Severity severity, int offset, String path, String message, String hint) {
        problems.accept(new Problem(rule, severity, offset, path, message, hint));
    }
}
