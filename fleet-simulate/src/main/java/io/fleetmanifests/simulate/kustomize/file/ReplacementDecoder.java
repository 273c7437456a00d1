package io.fleetmanifests.simulate.kustomize.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Selector;
import io.fleetmanifests.simulate.kustomize.transform.FieldOptions;
import io.fleetmanifests.simulate.kustomize.transform.Replacement;
import io.fleetmanifests.simulate.kustomize.transform.Replacement.Source;
import io.fleetmanifests.simulate.kustomize.transform.Replacement.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decodes replacements, of a kustomization file or of a file of their own. */
public final class ReplacementDecoder {

    private static final String DEFAULT_FIELD = "metadata.name";

    private ReplacementDecoder() {}

    /**
     * The replacements of a file of their own: one, or a list.
     *
     * @throws BuildFailure when it holds something else
     */
    public static List<Replacement> ofFile(JsonNode root, Function<JsonPointer, SourceLocation> places)
            throws BuildFailure {
        List<Replacement> replacements = new ArrayList<>();
        if (root instanceof ObjectNode object) {
            replacements.add(replacement(new Fields(object, JsonPointer.empty(), places)));
        } else if (root.isArray()) {
            for (int i = 0; i < root.size(); i++) {
                if (!(root.get(i) instanceof ObjectNode object)) {
                    throw BuildFailure.because("a replacement must be a map");
                }
                replacements.add(
                        replacement(new Fields(object, JsonPointer.empty().appendIndex(i), places)));
            }
        } else {
            throw BuildFailure.because("a file of replacements must be a map or a list of maps");
        }
        return replacements;
    }

    static ReplacementEntry entry(Fields fields) throws BuildFailure {
        String path = fields.text("path");
        boolean inline = fields.has("source") || !fields.objects("targets").isEmpty();
        if (path.isEmpty()) {
            ReplacementEntry entry = new ReplacementEntry("", Optional.of(replacement(fields)));
            fields.refuseUnknown();
            return entry;
        }
        fields.has("sourceValue");
        fields.refuseUnknown();
        if (inline) {
            throw BuildFailure.at(fields.location("path"), "path and an inline replacement exclude each other");
        }
        return new ReplacementEntry(path, Optional.empty());
    }

    private static Replacement replacement(Fields fields) throws BuildFailure {
        Optional<Fields> source = fields.object("source");
        boolean hasValue = fields.has("sourceValue");
        if ((source.isEmpty() && !hasValue) || !fields.has("targets")) {
            throw BuildFailure.at(fields.location(), "a replacement needs a source and targets");
        }
        if (source.isPresent() && hasValue) {
            throw BuildFailure.at(fields.location("sourceValue"), "source and sourceValue exclude each other");
        }
        List<Target> targets = new ArrayList<>();
        for (Fields target : fields.objects("targets")) {
            targets.add(target(target));
        }
        if (hasValue) {
            return Replacement.of(fields.text("sourceValue"), targets);
        }
        Fields from = source.orElseThrow();
        String path = from.text("fieldPath");
        Source decoded = new Source(Selectors.id(from), path.isEmpty() ? DEFAULT_FIELD : path, options(from));
        from.refuseUnknown();
        return Replacement.of(decoded, targets);
    }

    private static Target target(Fields fields) throws BuildFailure {
        Optional<Fields> select = fields.object("select");
        if (select.isEmpty()) {
            throw BuildFailure.at(fields.location(), "a target needs select");
        }
        List<Selector> reject = new ArrayList<>();
        for (Fields each : fields.objects("reject")) {
            reject.add(Selectors.selector(each));
        }
        List<String> paths = fields.texts("fieldPaths");
        FieldOptions options = options(fields);
        fields.refuseUnknown();
        return new Target(
                Selectors.selector(select.get()), reject, paths.isEmpty() ? List.of(DEFAULT_FIELD) : paths, options);
    }

    private static FieldOptions options(Fields fields) throws BuildFailure {
        Optional<Fields> options = fields.object("options");
        if (options.isEmpty()) {
            return FieldOptions.NONE;
        }
        Fields found = options.get();
        // Kustomize reads encoding and does nothing with it.
        found.text("encoding");
        int index = Math.toIntExact(Math.max(-1, Math.min(found.integer("index"), Integer.MAX_VALUE)));
        FieldOptions decoded = new FieldOptions(found.text("delimiter"), index, found.flag("create"));
        found.refuseUnknown();
        return decoded;
    }
}
