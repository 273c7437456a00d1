package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.rule.FieldPath;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells whether a source that a Flux object names is this repository, and gives it without the files that it leaves out. */
final class Sources {

    private static final String EXTERNAL_ARTIFACT = "ExternalArtifact";

    private final ManifestTree tree;
    private final Home home;
    private final FindingPlaces places;
    private final Map<String, Repository> repositories = new ConcurrentHashMap<>();

    Sources(ManifestTree tree, Home home, FindingPlaces places) {
        this.tree = tree;
        this.home = home;
        this.places = places;
    }

    /** The reference of a Kustomization, or of a chart, to its source. */
    static ObjectIdentity reference(FluxObject object, JsonNode ref) {
        String namespace = ref.path("namespace").asText();
        return new ObjectIdentity(
                Home.SOURCE_GROUP,
                ref.path("kind").asText(),
                namespace.isEmpty() ? object.namespace() : namespace,
                ref.path("name").asText());
    }

    /** The source on the Flux object's cluster; a finding, and nothing, when it is not there or a controller makes it. */
    Optional<PlacedObject> find(Expansion.Builder expansion, ObjectIdentity reference, FieldPath path) {
        Optional<PlacedObject> found =
                expansion.lookups().find(reference.group(), reference.kind(), reference.namespace(), reference.name());
        if (found.isEmpty() && reference.kind().equals(EXTERNAL_ARTIFACT)) {
            // Nobody declares one: an ArtifactGenerator, or a controller that is not Flux's, makes it on the cluster.
            expansion.unknown(places.of(
                    FluxRules.SOURCE_ELSEWHERE,
                    expansion.object(),
                    path,
                    "names the " + reference
                            + ", which a controller makes on the cluster, so that its content is not known",
                    "simulate by itself what it is made of"));
        } else if (found.isEmpty()) {
            expansion.fail(places.of(
                    FluxRules.SOURCE_MISSING,
                    expansion.object(),
                    path,
                    "names the " + reference + ", which is not on the cluster",
                    "create it, or name another"));
        }
        return found;
    }

    /** A file of the repository, whatever sources leave out. */
    Optional<ManifestFile> file(String path) {
        return tree.file(path);
    }

    /** The sources when the repository has other files, of the same home. */
    Sources next(ManifestTree other, FindingPlaces otherPlaces) {
        Sources next = new Sources(other, home, otherPlaces);
        repositories.forEach((ignore, repository) -> next.repositories.put(ignore, repository.next(other)));
        return next;
    }

    /** The repository; nothing when the source is another one or is not there, which a finding says. */
    Optional<RepositoryView> repository(Expansion.Builder expansion, ObjectIdentity reference, FieldPath path) {
        boolean isHome = reference.equals(home.source()) && expansion.lookups().isBootstrapped();
        Optional<PlacedObject> declared =
                expansion.lookups().find(reference.group(), reference.kind(), reference.namespace(), reference.name());
        if (declared.isEmpty() && isHome) {
            return Optional.of(view(expansion, "", true));
        }
        Optional<PlacedObject> found = declared.isEmpty() ? find(expansion, reference, path) : declared;
        if (found.isEmpty()) {
            return Optional.empty();
        }
        JsonNode spec = found.get().content().path("spec");
        if (!isHome && !home.isAt(spec)) {
            expansion.unknown(places.of(
                    FluxRules.SOURCE_ELSEWHERE,
                    expansion.object(),
                    path,
                    "names the " + reference + ", which is not known to be this repository",
                    "simulate the other repository by itself"));
            return Optional.empty();
        }
        boolean whole = spec.path("include").isEmpty();
        if (!whole) {
            expansion.unknown(places.of(
                    FluxRules.SOURCE_ELSEWHERE,
                    expansion.object(),
                    path,
                    "names the " + reference + ", which includes other repositories, whose files are not known",
                    "expect nothing of what they bring"));
        }
        if (!spec.path("sparseCheckout").isEmpty()) {
            expansion.unknown(places.of(
                    FluxRules.SOURCE_ELSEWHERE,
                    expansion.object(),
                    path,
                    "names the " + reference + ", whose sparseCheckout leaves out files that are taken to be there",
                    "make sure that it checks out all that is used"));
        }
        return Optional.of(view(expansion, spec.path("ignore").asText(), whole));
    }

    private RepositoryView view(Expansion.Builder expansion, String ignore, boolean whole) {
        return new RepositoryView(repository(ignore), whole, expansion.lookups());
    }

    /** The repository without what a source with this {@code spec.ignore} leaves out. */
    Repository repository(String ignore) {
        return repositories.computeIfAbsent(ignore, text -> Repository.of(tree, text));
    }
}
