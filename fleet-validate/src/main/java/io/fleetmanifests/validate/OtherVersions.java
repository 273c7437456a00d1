package io.fleetmanifests.validate;

import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.validate.rule.Count;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.schema.Schemas;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of objects that are skipped in which version their kind would be known. */
final class OtherVersions {

    /** Groups that kinds had before they came to the one behind it. */
    private static final String EXPERIMENT = "exp.";

    private static final Pattern VERSION = Pattern.compile("v([0-9]{1,4})(?:(alpha|beta)([0-9]{1,4}))?");

    /** As the API server orders versions: what is stable, then beta, then alpha, each with the highest number first. */
    private static final Comparator<GroupVersionKind> AGE = Comparator.<GroupVersionKind>comparingInt(
                    kind -> stability(kind.version()))
            .thenComparingInt(kind -> number(kind.version(), 1))
            .thenComparingInt(kind -> number(kind.version(), 3));

    private final Set<GroupVersionKind> known;

    OtherVersions(Schemas schemas) {
        this.known = schemas.kinds();
    }

    /** Nothing for a kind that is not known in any version: the counts say that it was skipped. */
    Optional<Problem> explain(GroupVersionKind skipped, int objects) {
        return known.stream()
                .filter(kind -> kind.kind().equals(skipped.kind())
                        && kind.group().equals(skipped.group().replaceFirst("^" + Pattern.quote(EXPERIMENT), "")))
                .max(AGE)
                .map(newest -> Problem.of(
                        DocumentRules.VERSION,
                        FieldPath.of("apiVersion"),
                        "has a version of which no schema is known, so " + Count.of(objects, "object") + " of it "
                                + (objects == 1 ? "is" : "are") + " not checked, got \"" + skipped.apiVersion() + "\"",
                        "add the CustomResourceDefinition of that version (--crds), or move to " + newest.apiVersion()
                                + ", which is known"));
    }

    private static int stability(String version) {
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            return 0;
        }
        return matcher.group(2) == null ? 3 : (matcher.group(2).equals("beta") ? 2 : 1);
    }

    private static int number(String version, int group) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() && matcher.group(group) != null ? Integer.parseInt(matcher.group(group)) : 0;
    }
}
