package io.fleetmanifests.fleet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.fleetmanifests.finding.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keys and kinds that do not exist, with the ones that may have been meant. */
final class UnknownNames {

    private UnknownNames() {}

    static Problem key(UnrecognizedPropertyException e, FleetPath at) {
        List<String> known = known(e);
        String hint = nearest(e.getPropertyName(), known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "delete it, or use one of " + known);
        return Problem.of(
                "fleet-unknown-key", at.toString(), "is not a known key, got \"" + e.getPropertyName() + "\"", hint);
    }

    /** The key that was meant, where one is near. */
    static Optional<String> meant(UnrecognizedPropertyException e) {
        return nearest(e.getPropertyName(), known(e));
    }

    static Problem kind(InvalidTypeIdException e, FleetPath at, ObjectMapper mapper) {
        List<String> known = kinds(e, mapper);
        String path = at.plus(FleetPath.of(List.of("kind"))).toString();
        if (e.getTypeId() == null) {
            return Problem.of("fleet-unknown-kind", path, "is missing", "say which kind it is: one of " + known);
        }
        String hint = nearest(e.getTypeId(), known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElseGet(() -> "use one of " + known);
        return Problem.of(
                "fleet-unknown-kind", path, "is not a kind that can stand here, got \"" + e.getTypeId() + "\"", hint);
    }

    private static List<String> known(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        return known == null
                ? List.of()
                : known.stream().map(String::valueOf).sorted().toList();
    }

    private static List<String> kinds(InvalidTypeIdException e, ObjectMapper mapper) {
        var config = mapper.getDeserializationConfig();
        var base = AnnotatedClassResolver.resolve(config, e.getBaseType(), config);
        return mapper.getSubtypeResolver().collectAndResolveSubtypesByTypeId(config, base).stream()
                .filter(NamedType::hasName)
                .map(NamedType::getName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> nearest(String name, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String candidate) -> EditDistance.between(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> EditDistance.between(name, candidate) <= Math.max(1, name.length() / 3));
    }
}
