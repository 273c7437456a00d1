package io.fleetmanifests.validate.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts where two judges agree, and keeps the cases on which they do not. */
final class Comparison {

    private static final Pattern PLACE_IN_TEXT =
            Pattern.compile("value must be of type .* in (\\S+)$|\"(\\S+)\" must (?:not )?validate .*$");
    private static final Pattern OWNER_INDEX = Pattern.compile("(metadata\\.ownerReferences)\\[[0-9]+\\]");
    private static final Pattern KEY = Pattern.compile("\\[([^\\[\\]]*[^0-9\\[\\]][^\\[\\]]*|)\\]");

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> differences = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private final List<String> disagreements = new ArrayList<>();

    void add(Case judged, Verdict server, Verdict sdk) {
        if (server.outcome() == Verdict.Outcome.OLD_REFUSED) {
            counts.merge("not compared: the object before the change is refused", 1, Integer::sum);
            return;
        }
        counts.merge((judged.old().isPresent() ? "changed, " : "created, ") + server.outcome(), 1, Integer::sum);
        if (server.outcome() != sdk.outcome()) {
            disagreements.add(judged + "\n  server: " + server.reasons() + "\n  sdk: " + sdk.reasons());
        } else {
            differences(server.reasons(), sdk.reasons()).forEach(difference -> {
                differences.merge(difference, 1, Integer::sum);
                examples.putIfAbsent(
                        difference,
                        judged.story() + "\n    server: " + server.reasons() + "\n    sdk: " + sdk.reasons());
            });
        }
    }

    /** What only one of them says, as kinds of difference; see docs/conformance.md. */
    private static Set<String> differences(List<Reason> server, List<Reason> sdk) {
        if (server.stream().anyMatch(reason -> reason.type().equals("Error"))) {
            return Set.of("the server stops at metadata that it cannot read");
        }
        Set<String> theirs = server.stream().map(Comparison::place).collect(Collectors.toSet());
        Set<String> ours = sdk.stream().map(Comparison::place).collect(Collectors.toSet());
        Set<String> only = server.stream()
                .filter(reason -> !ours.contains(place(reason)))
                .map(reason -> "server only: " + kind(reason))
                .collect(Collectors.toSet());
        sdk.stream()
                .filter(reason -> !theirs.contains(place(reason)))
                .forEach(reason -> only.add("sdk only: " + reason.type()));
        return only;
    }

    private static String kind(Reason reason) {
        return reason.detail().contains("some validation rules were not checked") ? "rules not checked" : reason.type();
    }

    /** The field in a form that does not tell apart what is only written differently. */
    private static String place(Reason reason) {
        Matcher inText = PLACE_IN_TEXT.matcher(reason.detail());
        String field = reason.field();
        if (inText.find()) {
            field = inText.group(1) == null ? inText.group(2) : inText.group(1);
        }
        field = OWNER_INDEX.matcher(field).replaceFirst("$1");
        if (field.startsWith("metadata.labels") || field.startsWith("metadata.annotations")) {
            return field.substring(0, field.indexOf('s', 10) + 1);
        }
        String place = KEY.matcher(field).replaceAll(key -> Matcher.quoteReplacement("." + key.group(1)));
        return reason.detail().startsWith("must not repeat") || reason.type().contains("uplicate")
                ? place.replaceFirst("\\[[0-9]+\\]$", "")
                : place;
    }

    List<String> disagreements() {
        return disagreements;
    }

    Optional<String> example(String difference) {
        return Optional.ofNullable(examples.get(difference));
    }

    String report() {
        StringBuilder text = new StringBuilder();
        counts.forEach((what, count) -> text.append("%7d %s%n".formatted(count, what)));
        text.append("%7d disagreements of verdict%n".formatted(disagreements.size()));
        differences.forEach((what, count) -> text.append("%7d %s%n".formatted(count, what)));
        return text.toString();
    }
}
