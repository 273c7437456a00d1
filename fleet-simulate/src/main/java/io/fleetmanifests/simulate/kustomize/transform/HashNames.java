package io.fleetmanifests.simulate.kustomize.transform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Puts a hash of their content behind the names of generated ConfigMaps and Secrets, after all layers. */
public final class HashNames implements Transformation {

    /** The hash of everything that is asked for it. */
    public HashNames() {}

    @Override
    public void apply(Resources resources) throws BuildFailure {
        for (Resource resource : resources.list()) {
            if (resource.needsHash()) {
                String hash = hash(resource.content());
                resource.rememberId();
                resource.name(resource.name() + "-" + hash);
            }
        }
    }

    /** Ten digits, in which those that could spell something are letters. */
    static String hash(Node object) throws BuildFailure {
        String hex = HexFormat.of().formatHex(sha256(GoJson.write(hashed(object))));
        StringBuilder hash = new StringBuilder(10);
        hex.chars()
                .limit(10)
                .forEach(digit -> hash.append(
                        switch (digit) {
                            case '0' -> 'g';
                            case '1' -> 'h';
                            case '3' -> 'k';
                            case 'a' -> 'm';
                            case 'e' -> 't';
                            default -> (char) digit;
                        }));
        return hash.toString();
    }

    private static ObjectNode hashed(Node object) throws BuildFailure {
        boolean secret = object.textAt("kind").equals("Secret");
        ObjectNode hashed = JsonNodeFactory.instance.objectNode();
        hashed.put("kind", object.textAt("kind"));
        // Kustomize looks for the name under a path that no object has, so it is not part of the hash.
        hashed.put("name", "");
        if (secret) {
            hashed.put("type", object.textAt("type"));
        }
        hashed.set("data", data(object, "data").orElse(JsonNodeFactory.instance.textNode("")));
        for (String field : List.of(secret ? "stringData" : "binaryData")) {
            Optional<JsonNode> data = data(object, field).filter(JsonNode::isObject);
            if (data.isPresent()) {
                hashed.set(field, data.get());
            }
        }
        return hashed;
    }

    private static Optional<JsonNode> data(Node object, String field) throws BuildFailure {
        Optional<Node> data = object.get(field);
        return data.isEmpty() ? Optional.empty() : Optional.of(data.get().toJson());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
