package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.core.JsonPointer;
import io.fleetmanifests.finding.Finding;
import io.fleetmanifests.finding.Severity;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.rule.Rule;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where in the repository somebody would change a field of an object that was made from it. */
final class FindingPlaces {

    private final Map<SourceLocation, List<Manifest>> documents = new HashMap<>();

    FindingPlaces(ManifestTree tree) {
        for (ManifestFile file : tree.files()) {
            for (Manifest manifest : file.manifests()) {
                documents
                        .computeIfAbsent(locationOf(file, manifest), location -> new ArrayList<>())
                        .add(manifest);
            }
        }
    }

    /** Where a document stands; its file, when it was built in code. */
    static SourceLocation locationOf(ManifestFile file, Manifest manifest) {
        return manifest.locate(JsonPointer.empty())
                .orElseGet(() -> SourceLocation.of(file.path().toString()));
    }

    /** What is wrong with a field of a Flux object. */
    Finding of(Rule rule, FluxObject object, FieldPath path, String message, String hint) {
        return of(rule, rule.severity(), object.placed(), path, message, Optional.of(hint));
    }

    /** What is wrong with a field of an object, taken as seriously as here. */
    Finding of(
            Rule rule, Severity severity, PlacedObject object, FieldPath path, String message, Optional<String> hint) {
        return Finding.builder()
                .rule(rule.id())
                .severity(severity)
                .location(locate(object, path.toPointer()))
                .apiVersion(object.content().path("apiVersion").asText())
                .kind(object.gvk().kind())
                .namespace(Optional.of(object.identity().namespace()).filter(text -> !text.isEmpty()))
                .name(object.identity().name())
                .path(path.toString())
                .message(message)
                .hint(hint)
                .build();
    }

    /** What is wrong with something that is no object. */
    static Finding of(Rule rule, SourceLocation location, String message, String hint) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .location(location)
                .message(message)
                .hint(hint)
                .build();
    }

    /** Where a field of an object stands; the object of a chart stands where its release does. */
    SourceLocation locate(PlacedObject object, JsonPointer field) {
        SourceLocation source = object.origin().source();
        return document(object)
                .filter(document -> object.origin().template().isEmpty())
                .flatMap(document -> document.locate(field))
                .orElse(source);
    }

    /** The document that an object, or the release of its chart, started as. */
    Optional<Manifest> document(PlacedObject object) {
        List<Manifest> candidates = documents.getOrDefault(object.origin().source(), List.of());
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
