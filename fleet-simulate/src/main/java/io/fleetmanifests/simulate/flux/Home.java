package io.fleetmanifests.simulate.flux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.state.ObjectIdentity;
import io.fleetmanifests.validate.state.Origin;
import io.fleetmanifests.validate.state.PlacedObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source that the tree is the content of.
 *
 * @param source what the root names as its source
 * @param address where the repository is; empty when no document says it
 * @param revision the branch, tag or other that the source follows; empty when no document says it
 */
record Home(ObjectIdentity source, Optional<String> address, Optional<String> revision) {

    static final String SOURCE_GROUP = "source.toolkit.fluxcd.io";

    private static final Pattern SCHEME = Pattern.compile("^[a-z+]+://");
    private static final Pattern USER = Pattern.compile("^[^/@]*@");

    /**
     * The home of a root: the documents of its source, wherever they stand in the tree, say where it is when they agree.
     *
     * @param address where the repository is, as the user says it; empty to find it in the tree
     */
    static Home of(ManifestTree tree, ObjectIdentity source, Optional<String> address) {
        List<JsonNode> specs = tree.manifests()
                .map(Home::asSource)
                .filter(content -> isSource(content, source))
                .map(content -> content.path("spec"))
                .toList();
        Set<String> addresses =
                specs.stream().map(spec -> plain(spec.path("url").asText())).collect(Collectors.toSet());
        Set<String> revisions = specs.stream().map(Home::revision).collect(Collectors.toSet());
        boolean agree = addresses.size() == 1;
        return new Home(
                source,
                address.map(Home::plain).or(() -> agree ? addresses.stream().findFirst() : Optional.empty()),
                agree && revisions.size() == 1 ? revisions.stream().findFirst() : Optional.empty());
    }

    /** A FluxInstance as the source that the operator makes of it, anything else as it is. */
    private static JsonNode asSource(Manifest manifest) {
        if (!(manifest.content() instanceof ObjectNode content)) {
            return manifest.content();
        }
        Origin nowhere = new Origin(List.of(), Optional.empty(), SourceLocation.of(""));
        return FluxObject.of(Clusters.MANAGEMENT, new PlacedObject(content, nowhere))
                .filter(object -> object.kind().equals(FluxObject.FLUX_INSTANCE))
                .<JsonNode>map(FluxInstanceExpander::source)
                .orElse(content);
    }

    private static boolean isSource(JsonNode content, ObjectIdentity source) {
        JsonNode metadata = content.path("metadata");
        return content.path("kind").asText().equals(source.kind())
                && content.path("apiVersion").asText().startsWith(SOURCE_GROUP + "/")
                && metadata.path("name").asText().equals(source.name())
                && metadata.path("namespace").asText().equals(source.namespace());
    }

    /** Whether a source object on a cluster is this repository, at the revision that the tree is. */
    boolean isAt(JsonNode spec) {
        return address.isPresent()
                && address.get().equals(plain(spec.path("url").asText()))
                && (revision.isEmpty() || revision.get().equals(revision(spec)));
    }

    /** What a source follows; branch {@code main} and reference {@code refs/heads/main} are the same. */
    private static String revision(JsonNode spec) {
        JsonNode ref = spec.path("ref");
        for (String key : List.of("commit", "digest", "name", "semver", "tag", "branch")) {
            String value = ref.path(key).asText();
            if (!value.isEmpty()) {
                return key.equals("branch") ? "name refs/heads/" + value : key + " " + value;
            }
        }
        return "name refs/heads/master";
    }

    /** The address without what does not change which repository it is: scheme, user, {@code .git}. */
    private static String plain(String url) {
        String text = USER.matcher(SCHEME.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .replaceFirst("");
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, text.startsWith(".git", end - 4) ? end - 4 : end);
    }
}
