package io.fleetmanifests.finding;

import io.fleetmanifests.kind.FleetStyle;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong, as data; {@link #toText()} is the line that a person reads. What is not known is empty, never
 * null: an object built in code has no location, a file that does not parse has no kind.
 */
@FleetStyle
@Value.Immutable
public interface Finding {

    /** By place, then rule, then path: the order of reports. */
    Comparator<Finding> ORDER = Comparator.<Finding, String>comparing(
                    finding -> finding.location().map(SourceLocation::file).orElse(""))
            .thenComparing(
                    finding -> finding.location().map(SourceLocation::line).orElse(0))
            .thenComparing(
                    finding -> finding.location().map(SourceLocation::column).orElse(0))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::path)
            .thenComparing(Finding::message);

    /** The id of the rule, such as {@code ammp-name-len}; never reused for another rule. */
    String rule();

    /** How bad it is. */
    Severity severity();

    /** Where the value stands. */
    Optional<SourceLocation> location();

    /** The document's apiVersion. */
    Optional<String> apiVersion();

    /** The document's kind, or the type of the fleet value, such as {@code AksCluster}. */
    Optional<String> kind();

    /** metadata.namespace. */
    Optional<String> namespace();

    /** metadata.name, or the name of the fleet value. */
    Optional<String> name();

    /** The field, as {@code spec.nodePools[1].name}; empty for the object as a whole. */
    @Value.Default
    default String path() {
        return "";
    }

    /** What is wrong, with the value: a fragment in lower case without a full stop. */
    String message();

    /** What to do about it, in the same form. */
    Optional<String> hint();

    /**
     * The finding on one line: {@code file:line:column severity rule Kind namespace/name path: message; hint}, without the
     * parts that are not known. Line breaks and other control characters of a value are escaped; a kind, name or path is cut
     * after 300 characters, more than any that Kubernetes takes.
     */
    default String toText() {
        StringBuilder text = new StringBuilder(160);
        location().ifPresent(at -> text.append(at).append(' '));
        text.append(severity().wireName()).append(' ').append(rule());
        kind().ifPresent(kind -> text.append(' ').append(OneLine.cut(kind)));
        name().ifPresent(name -> {
            text.append(' ');
            namespace()
                    .ifPresent(namespace -> text.append(OneLine.cut(namespace)).append('/'));
            text.append(OneLine.cut(name));
        });
        if (!path().isEmpty()) {
            text.append(' ').append(OneLine.cut(path()));
        }
        text.append(": ").append(message());
        hint().ifPresent(hint -> text.append("; ").append(hint));
        return OneLine.of(text);
    }

    /** Starts an empty finding. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes; {@code build()} says which mandatory ones are missing. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
