package io.fleetmanifests.validate.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.kind.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the CRDs that the build of the model generated: one for each kind that a family on the class path brings. */
final class BuiltInSchemas {

    private final YAMLMapper mapper = new YAMLMapper();

    Schemas load() {
        SortedSet<String> names = new TreeSet<>();
        Kinds.load().types().forEach(type -> names.add(resourceOf(type)));
        List<Schema> schemas = new ArrayList<>();
        for (String name : names) {
            schemas.addAll(new CrdReader(read(name), true, problem -> {
                        throw new IllegalStateException(name + ": " + problem.path() + ": " + problem.message());
                    })
                    .read());
        }
        return Schemas.of(schemas);
    }

    private static String resourceOf(Class<? extends Resource<?>> type) {
        return "/META-INF/fleet/crds/" + HasMetadata.getPlural(type) + "." + HasMetadata.getGroup(type) + ".yaml";
    }

    private JsonNode read(String name) {
        try (InputStream crd = Kinds.class.getResourceAsStream(name)) {
            if (crd == null) {
                throw new IllegalStateException(name + ": is not in the jar of the model");
            }
            return mapper.readTree(crd);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
