package io.fleetmanifests.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conversions between versions of kinds, those of all families on the class path. What an object is does not hang on its
 * version: the API server keeps it once, and converts it to the version that somebody asks for. Never changes; any number of threads
 * may use it at once.
 */
public final class Conversions {

    private record GroupKind(String group, String kind) {}

    private final Map<GroupKind, Map<String, Map<String, Conversion>>> byVersions;
    private final KindVersions versions;

    private Conversions(Map<GroupKind, Map<String, Map<String, Conversion>>> byVersions, KindVersions versions) {
        this.byVersions = byVersions;
        this.versions = versions;
    }

    /**
     * Those of the families on the class path; loaded at the first call and kept.
     *
     * @throws IllegalStateException when two conversions go from one version to the same other one
     */
    public static Conversions builtIn() {
        return BuiltIn.CONVERSIONS;
    }

    static Conversions of(List<Conversion> conversions, KindVersions versions) {
        Map<GroupKind, Map<String, Map<String, Conversion>>> all = new HashMap<>();
        for (Conversion each : conversions) {
            Conversion earlier = all.computeIfAbsent(new GroupKind(each.group(), each.kind()), kind -> new HashMap<>())
                    .computeIfAbsent(each.from(), from -> new LinkedHashMap<>())
                    .put(each.to(), each);
            if (earlier != null) {
                throw new IllegalStateException(
                        "two conversions of " + each.kind() + " go from " + each.from() + " to " + each.to());
            }
        }
        return new Conversions(all, versions);
    }

    /**
     * An object in another version of its kind.
     *
     * @param object the object; it stays as it is
     * @param apiVersion of the same group
     * @return the object in that version; empty when nobody knows the way there, or something in the object cannot be said there
     */
    public Optional<ObjectNode> convert(ObjectNode object, String apiVersion) {
        return convert(object, apiVersion, versions);
    }

    /**
     * An object in the version of another one, to compare the two. Where that version has references with a version in them, they
     * get the one that the other object gives to the same kind: nobody but the reader of a file looks at it.
     *
     * @param object the object; it stays as it is
     * @param other an object of the same kind, most often the same one as it shall be
     * @return the first object in the second one's version; empty as for {@link #convert(ObjectNode, String)}
     */
    public Optional<ObjectNode> convertLike(ObjectNode object, ObjectNode other) {
        KindVersions known =
                (group, kind) -> ReferredVersions.of(other, group, kind).or(() -> versions.apiVersionOf(group, kind));
        return convert(object, other.path("apiVersion").asText(), known);
    }

    private Optional<ObjectNode> convert(ObjectNode object, String apiVersion, KindVersions known) {
        GroupVersionKind is = GroupVersionKind.of(
                object.path("apiVersion").asText(), object.path("kind").asText());
        GroupVersionKind wanted = GroupVersionKind.of(apiVersion, is.kind());
        Optional<List<Conversion>> way =
                is.group().equals(wanted.group()) ? way(is, wanted.version()) : Optional.empty();
        if (way.isEmpty()) {
            return Optional.empty();
        }
        Optional<ObjectNode> converted = Optional.of(object.deepCopy());
        for (Conversion step : way.get()) {
            converted = converted.flatMap(each -> step.change().of(each, known));
        }
        converted.ifPresent(each -> each.put("apiVersion", apiVersion));
        return converted;
    }

    /** The shortest way from one version to another, of the versions between them as well. */
    private Optional<List<Conversion>> way(GroupVersionKind is, String wanted) {
        Map<String, Map<String, Conversion>> known =
                byVersions.getOrDefault(new GroupKind(is.group(), is.kind()), Map.of());
        Map<String, List<Conversion>> ways = new HashMap<>();
        ways.put(is.version(), List.of());
        Deque<String> open = new ArrayDeque<>(List.of(is.version()));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty() && !ways.containsKey(wanted)) {
            String version = open.remove();
            known.getOrDefault(version, Map.of()).forEach((to, conversion) -> {
                if (seen.add(to)) {
                    ways.put(to, with(ways.getOrDefault(version, List.of()), conversion));
                    open.add(to);
                }
            });
        }
        return Optional.ofNullable(ways.get(wanted));
    }

    private static List<Conversion> with(List<Conversion> way, Conversion last) {
        return Stream.concat(way.stream(), Stream.of(last)).toList();
    }

    /** Apart, so that nobody pays for them who does not ask. */
    private static final class BuiltIn {

        static final Conversions CONVERSIONS = load();

        private static Conversions load() {
            Kinds kinds = Kinds.load();
            // The newest version where the model has several: the kinds come in the order of their versions.
            Map<GroupKind, String> newest = kinds.asMap().keySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            kind -> new GroupKind(kind.group(), kind.kind()),
                            GroupVersionKind::apiVersion,
                            (older, newer) -> newer));
            List<Conversion> conversions = kinds.families().stream()
                    .flatMap(family -> family.conversions().stream())
                    .toList();
            return of(conversions, (group, kind) -> Optional.ofNullable(newest.get(new GroupKind(group, kind))));
        }
    }
}
