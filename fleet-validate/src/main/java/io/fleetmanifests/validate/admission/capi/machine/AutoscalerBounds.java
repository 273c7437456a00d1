package io.fleetmanifests.validate.admission.capi.machine;

import io.fleetmanifests.validate.admission.Field;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Between how many machines an autoscaler keeps a group, as annotations say. */
final class AutoscalerBounds {

    private static final String PREFIX = "cluster.x-k8s.io/cluster-api-autoscaler-node-group-";
    private static final Pattern NUMBER = Pattern.compile("[-+]?0*[0-9]{1,10}");

    private AutoscalerBounds() {}

    /** The least and the most. */
    static List<Field> of(Field object) {
        Field annotations = object.at("metadata", "annotations");
        return List.of(annotations.at(PREFIX + "min-size"), annotations.at(PREFIX + "max-size"));
    }

    /** Whether both are there. */
    static boolean areSet(Field object) {
        return of(object).stream().allMatch(bound -> bound.text().isPresent());
    }

    /** The number, as a Go int32; empty for anything else. */
    static OptionalInt parse(Field bound) {
        String text = bound.textOrEmpty();
        if (!NUMBER.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        long number = Long.parseLong(text);
        return number == (int) number ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
