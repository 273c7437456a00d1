package io.fleetmanifests.samples.multicloud;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.Manifest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Documents as lines, one for each value in them: object, path, value as JSON, which tells {@code "1"} from {@code 1}. */
final class DocumentLines {

    private final List<String> lines = new ArrayList<>();

    private DocumentLines() {}

    private static List<String> of(Collection<Manifest> objects) {
        DocumentLines all = new DocumentLines();
        objects.forEach(object -> all.add(String.valueOf(object), object.content()));
        return all.lines;
    }

    /** The lines that only one of two lists of objects has; empty when they are the same but for the order of objects and keys. */
    static List<String> difference(Collection<Manifest> actual, Collection<Manifest> expected) {
        List<String> unexpected = of(actual);
        List<String> missing = of(expected);
        List<String> common = new ArrayList<>(unexpected);
        missing.forEach(unexpected::remove);
        common.forEach(missing::remove);
        return Stream.concat(
                        missing.stream().map(line -> "missing " + line),
                        unexpected.stream().map(line -> "unexpected " + line))
                .toList();
    }

    private void add(String path, JsonNode value) {
        if (value.isEmpty()) {
            lines.add(path + " = " + value);
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            add(path + " ." + field.getKey(), field.getValue());
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            add(path + " [" + i + "]", value.get(i));
        }
    }
}
