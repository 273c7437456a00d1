package io.fleetmanifests.validate.helm.schema;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The way through a schema to what was not held to. */
final class EvaluationPath {

    /** Keywords whose schemas hold only for some values; which, depends on the whole value that they stand at. */
    private static final Set<String> CONDITIONAL = Set.of(
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "dependencies",
            "contains",
            "unevaluatedProperties",
            "unevaluatedItems");

    private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");
    private static final Set<String> INTO_NAMED = Set.of("properties", "patternProperties", "prefixItems");
    private static final Set<String> INTO = Set.of(
            "additionalProperties",
            "items",
            "additionalItems",
            "contains",
            "unevaluatedProperties",
            "unevaluatedItems");
    private static final Set<String> NAMED = Set.of("allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies");

    /**
     * A keyword on the way.
     *
     * @param at its position among the parts of the path
     * @param depth how far into the values its value is
     */
    record Keyword(String name, int at, int depth) {}

    private final List<String> parts = new ArrayList<>();
    private final List<Keyword> keywords = new ArrayList<>();

    EvaluationPath(NodePath path) {
        for (int i = 0; i < path.getNameCount(); i++) {
            parts.add(path.getName(i));
        }
        int depth = 0;
        for (int i = 0; i < parts.size(); i++) {
            String keyword = parts.get(i);
            keywords.add(new Keyword(keyword, i, depth));
            boolean tuple = keyword.equals("items") && i + 1 < parts.size() && isNumber(parts.get(i + 1));
            if (INTO_NAMED.contains(keyword) || INTO.contains(keyword)) {
                depth++;
            }
            if (INTO_NAMED.contains(keyword) || NAMED.contains(keyword) || tuple) {
                i++;
            }
        }
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** How far into the values the outermost keyword is that depends on other values; -1 without one. */
    int conditionDepth() {
        return keywords.stream()
                .filter(keyword -> CONDITIONAL.contains(keyword.name()))
                .findFirst()
                .map(Keyword::depth)
                .orElse(-1);
    }

    /** The first keyword with alternatives from a position on that something of is on the way; nothing when there is none. */
    List<Keyword> alternativesFrom(int position) {
        return keywords.stream()
                .filter(keyword -> keyword.at() >= position
                        && ALTERNATIVES.contains(keyword.name())
                        && keyword.at() + 1 < parts.size())
                .limit(1)
                .toList();
    }

    /** The beginning of the way, up to a position. */
    List<String> until(int position) {
        return parts.subList(0, position);
    }

    String part(int position) {
        return parts.get(position);
    }
}
