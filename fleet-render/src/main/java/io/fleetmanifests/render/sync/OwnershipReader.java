package io.fleetmanifests.render.sync;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fleetmanifests.finding.SourceLocation;
import io.fleetmanifests.tree.TreePath;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the record and trusts nothing in it: it may have been merged, edited or written by a later version. */
final class OwnershipReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private OwnershipReader() {}

    static Ownership read(byte[] bytes) throws DamagedRecordException {
        JsonNode root = parse(bytes);
        if (!root.isObject()) {
            throw damaged("is no JSON object");
        }
        JsonNode version = root.path("version");
        if (!version.isInt() || version.intValue() != Ownership.VERSION) {
            throw damaged("has no version that is known here: must be " + Ownership.VERSION + ", got "
                    + (version.isMissingNode() ? "none" : "\"" + version.asText() + "\""));
        }
        JsonNode files = root.path("files");
        if (!files.isObject() || root.size() != 2) {
            throw damaged("must have the keys \"version\" and \"files\" and no others");
        }
        Map<TreePath, Claim> claims = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            claims.put(path(file.getKey()), claim(file.getKey(), file.getValue()));
        }
        return Ownership.of(claims);
    }

    private static JsonNode parse(byte[] bytes) throws DamagedRecordException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            SourceLocation place = at == null
                    ? SourceLocation.of(OwnNames.RECORD.toString())
                    : new SourceLocation(OwnNames.RECORD.toString(), at.getLineNr(), at.getColumnNr());
            throw new DamagedRecordException("is damaged: no JSON from here on", place);
        } catch (IOException e) {
            throw damaged("is damaged: no text in UTF-8");
        }
    }

    private static TreePath path(String text) throws DamagedRecordException {
        try {
            return TreePath.of(text);
        } catch (IllegalArgumentException e) {
            throw damaged("is damaged: " + e.getMessage());
        }
    }

    private static Claim claim(String path, JsonNode value) throws DamagedRecordException {
        if (!value.isArray()) {
            return Claim.settled(hash(path, value));
        }
        Set<String> hashes = new LinkedHashSet<>();
        for (JsonNode hash : value) {
            hashes.add(hash(path, hash));
        }
        if (hashes.isEmpty()) {
            throw noHash(path);
        }
        return new Claim(List.copyOf(hashes), true);
    }

    private static String hash(String path, JsonNode value) throws DamagedRecordException {
        if (!value.isTextual() || !HASH.matcher(value.textValue()).matches()) {
            throw noHash(path);
        }
        return value.textValue();
    }

    private static DamagedRecordException noHash(String path) {
        return damaged("is damaged: must have a SHA-256 in lower-case hex for each file, got none for \"" + path + "\"");
    }

    private static DamagedRecordException damaged(String why) {
        return new DamagedRecordException(why, SourceLocation.of(OwnNames.RECORD.toString()));
    }
}
