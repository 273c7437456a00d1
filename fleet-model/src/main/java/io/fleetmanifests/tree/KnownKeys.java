package io.fleetmanifests.tree;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of objects, each text once: many objects have few keys. That saves memory, and whoever looks a key up that stands in source
 * code finds the same instance, which needs no comparing of letters.
 */
final class KnownKeys {

    /** Files may have any keys, and the table lives as long as the program. */
    private static final int MOST = 4_096;

    private static final int LONGEST = 64;

    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private KnownKeys() {}

    /** A text that equals the key: the same for equal keys, unless there are too many or it is long. */
    static String same(String key) {
        String known = KEYS.get(key);
        if (known != null) {
            return known;
        }
        if (key.length() > LONGEST || KEYS.size() >= MOST) {
            return key;
        }
        String interned = key.intern();
        KEYS.put(interned, interned);
        return interned;
    }
}
