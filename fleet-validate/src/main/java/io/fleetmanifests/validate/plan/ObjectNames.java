package io.fleetmanifests.validate.plan;

import io.fleetmanifests.validate.state.ObjectIdentity;
import java.util.List;
import java.util.stream.Collectors;

/** The first of several objects by name, and how many more there are. */
final class ObjectNames {

    private static final int MOST = 4;

    private ObjectNames() {}

    static String of(List<ObjectIdentity> objects) {
        String names =
                objects.stream().limit(MOST).map(ObjectIdentity::toString).collect(Collectors.joining(", "));
        return objects.size() > MOST ? names + " and " + (objects.size() - MOST) + " more" : names;
    }
}
