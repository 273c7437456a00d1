package io.fleetmanifests.validate.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The impacts of all kinds, from the families on the class path. */
final class Impacts {

    private record GroupKind(String group, String kind) implements Comparable<GroupKind> {

        private static final Comparator<GroupKind> ORDER =
                Comparator.comparing(GroupKind::group).thenComparing(GroupKind::kind);

        @Override
        public int compareTo(GroupKind other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Impacts BUILT_IN = load();

    private final Map<GroupKind, KindImpact> kinds;

    private Impacts(Map<GroupKind, KindImpact> kinds) {
        this.kinds = kinds;
    }

    static Impacts builtIn() {
        return BUILT_IN;
    }

    Optional<KindImpact> find(String group, String kind) {
        return Optional.ofNullable(kinds.get(new GroupKind(group, kind)));
    }

    private static Impacts load() {
        Map<GroupKind, KindImpact> kinds = new TreeMap<>();
        for (ImpactFamily family : ServiceLoader.load(ImpactFamily.class, ImpactFamily.class.getClassLoader())) {
            List<KindImpact> own = family.kinds();
            own.forEach(kind -> kinds.put(new GroupKind(kind.group(), kind.kind()), kind));
        }
        return new Impacts(kinds);
    }
}
