package io.fleetmanifests.validate.admission;

import io.fleetmanifests.validate.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The admission of all kinds, from the families on the class path. Never changes. */
public final class Admissions {

    private record GroupKind(String group, String kind) implements Comparable<GroupKind> {

        private static final Comparator<GroupKind> ORDER =
                Comparator.comparing(GroupKind::group).thenComparing(GroupKind::kind);

        @Override
        public int compareTo(GroupKind other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<GroupKind, KindAdmission> kinds;

    private Admissions(Map<GroupKind, KindAdmission> kinds) {
        this.kinds = kinds;
    }

    /**
     * All families on the class path; loaded at the first call and kept.
     *
     * @throws IllegalStateException when two of them speak of one kind
     */
    public static Admissions builtIn() {
        return BuiltIn.ADMISSIONS;
    }

    /** The admission of a kind in any version. */
    public Optional<KindAdmission> find(String group, String kind) {
        return Optional.ofNullable(kinds.get(new GroupKind(group, kind)));
    }

    /** All kinds with an admission, by group and kind. */
    public List<KindAdmission> kinds() {
        return List.copyOf(kinds.values());
    }

    /** Everything that they hold, each once. */
    public List<Rule> allRules() {
        return kinds.values().stream()
                .flatMap(kind -> kind.allRules().stream())
                .distinct()
                .toList();
    }

    private static Admissions load() {
        Map<GroupKind, KindAdmission> kinds = new TreeMap<>();
        for (AdmissionFamily family :
                ServiceLoader.load(AdmissionFamily.class, AdmissionFamily.class.getClassLoader())) {
            for (KindAdmission kind : family.kinds()) {
                if (kinds.put(new GroupKind(kind.group(), kind.kind()), kind) != null) {
                    throw new IllegalStateException("two families have an admission of " + kind.kind());
                }
            }
        }
        return new Admissions(kinds);
    }

    /** Apart, so that nobody pays for them who does not ask. */
    private static final class BuiltIn {
        static final Admissions ADMISSIONS = load();
    }
}
