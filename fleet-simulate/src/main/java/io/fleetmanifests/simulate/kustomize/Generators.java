package io.fleetmanifests.simulate.kustomize;

import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.simulate.kustomize.file.GeneratorEntry;
import io.fleetmanifests.simulate.kustomize.file.Located;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.ScalarType;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.tree.ManifestFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code configMapGenerator} and {@code secretGenerator}. */
final class Generators {

    /** How long a line of encoded data is before kustomize breaks it. */
    private static final int LINE = 70;

    private final LayerFolder folder;

    Generators(LayerFolder folder) {
        this.folder = folder;
    }

    /** The object that an entry makes; empty when a file of it stands at a URL. */
    Optional<Resource> generate(Located<GeneratorEntry> located, boolean secret) throws BuildFailure {
        GeneratorEntry entry = located.value();
        if (entry.name().isEmpty()) {
            throw BuildFailure.because("a generator needs a name");
        }
        Optional<Map<String, byte[]>> data = data(entry, located.location());
        if (data.isEmpty()) {
            return Optional.empty();
        }
        Resource resource = new Resource(content(entry, data.get(), secret), located.location());
        entry.options().annotations().forEach(resource::annotate);
        if (!entry.options().disableNameSuffixHash()) {
            resource.requireHash();
        }
        resource.behavior(entry.behavior().isEmpty() ? "unspecified" : entry.behavior());
        return Optional.of(resource);
    }

    private static Node content(GeneratorEntry entry, Map<String, byte[]> data, boolean secret) {
        Node content = Node.map();
        content.put("apiVersion", Node.text("v1"));
        content.put("kind", Node.text(secret ? "Secret" : "ConfigMap"));
        Node metadata = content.getOrPut("metadata", Node.map());
        metadata.put("name", Node.text(entry.name()));
        if (!entry.namespace().isEmpty()) {
            metadata.put("namespace", Node.text(entry.namespace()));
        }
        if (secret) {
            content.put("type", Node.text(entry.type().isEmpty() ? "Opaque" : entry.type()));
            content.put("data", Node.map());
        }
        data.forEach((key, bytes) -> put(content, key, bytes, secret));
        entry.options()
                .labels()
                .forEach((key, value) -> metadata.getOrPut("labels", Node.map()).put(key, Node.text(value)));
        if (entry.options().immutable()) {
            content.put("immutable", Node.scalar(ScalarType.BOOLEAN, "true", false));
        }
        return content;
    }

    private static void put(Node content, String key, byte[] bytes, boolean secret) {
        Optional<String> text = secret ? Optional.empty() : decode(bytes);
        String field = secret || text.isPresent() ? "data" : "binaryData";
        content.getOrPut(field, Node.map()).put(key, Node.text(text.orElseGet(() -> encode(bytes))));
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Base64, in lines when it does not fit into one. */
    private static String encode(byte[] bytes) {
        String encoded = Base64.getEncoder().encodeToString(bytes);
        if (encoded.length() < LINE) {
            return encoded;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < encoded.length(); i += LINE) {
            lines.append(encoded, i, Math.min(i + LINE, encoded.length())).append('\n');
        }
        return lines.toString();
    }

    private Optional<Map<String, byte[]>> data(GeneratorEntry entry, SourceLocation location) throws BuildFailure {
        Map<String, byte[]> data = new TreeMap<>();
        for (String env : entry.envs()) {
            Optional<ManifestFile> file = folder.file(env, location);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            lines(file.get(), data, entry.name());
        }
        for (String literal : entry.literals()) {
            int equal = literal.indexOf('=');
            if (equal < 1) {
                throw BuildFailure.because("a literal must be key=value, got \"" + literal + "\"");
            }
            byte[] value = unquoted(literal.substring(equal + 1)).getBytes(StandardCharsets.UTF_8);
            add(data, literal.substring(0, equal), value, entry.name());
        }
        for (String source : entry.files()) {
            int equal = source.indexOf('=');
            if (equal == 0 || equal == source.length() - 1 || equal != source.lastIndexOf('=')) {
                throw BuildFailure.because("a file must be path or key=path, got \"" + source + "\"");
            }
            Optional<ManifestFile> file = folder.file(source.substring(equal + 1), location);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            String key = equal < 0 ? source.substring(source.lastIndexOf('/') + 1) : source.substring(0, equal);
            add(data, key, file.get().toBytes(), entry.name());
        }
        return Optional.of(data);
    }

    private static void add(Map<String, byte[]> data, String key, byte[] value, String name) throws BuildFailure {
        if (data.put(key, value) != null) {
            throw BuildFailure.because("the generator \"" + name + "\" sets the key \"" + key + "\" twice");
        }
    }

    private static void lines(ManifestFile file, Map<String, byte[]> data, String name) throws BuildFailure {
        String text = decode(file.toBytes())
                .orElseThrow(() -> BuildFailure.at(
                        SourceLocation.of(file.path().toString()), "a file of envs must be UTF-8 text"));
        String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : List.of(start.split("\r?\n", -1))) {
            String stripped = line.stripLeading();
            if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
                int equal = stripped.indexOf('=');
                String key = equal < 0 ? stripped : stripped.substring(0, equal);
                String value = equal < 0 ? "" : stripped.substring(equal + 1);
                if (!key.isEmpty()) {
                    add(data, key, value.getBytes(StandardCharsets.UTF_8), name);
                }
            }
        }
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2
                && text.charAt(0) == text.charAt(text.length() - 1)
                && (text.charAt(0) == '"' || text.charAt(0) == '\'');
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
