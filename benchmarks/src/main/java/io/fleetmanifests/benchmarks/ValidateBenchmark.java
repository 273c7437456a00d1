package io.fleetmanifests.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.fleetmanifests.fleet.RepositoryLayout;
import io.fleetmanifests.kind.CrdDocuments;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.render.FleetRenderer;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestTree;
import io.fleetmanifests.validate.FleetValidator;
import io.fleetmanifests.validate.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The 9,000 objects of 1,000 AKS clusters with three pools each: all that the validator has, and the schemas alone by a validator of
 * JSON Schema. Both judge the same trees in memory with schemas that are compiled already. The score is objects a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ValidateBenchmark {

    private static final int OBJECTS = 9_000;

    private final FleetValidator validator = FleetValidator.create();
    private final Map<GroupVersionKind, Schema> schemas = new HashMap<>();
    private ManifestTree tree = ManifestTree.builder().build();

    /** Makes the objects, and the schemas for networknt from the same CRDs. */
    @Setup
    public void makeObjects() {
        ManifestTree rendered = FleetRenderer.create().render(ManyClusters.fleet(1_000, 3, RepositoryLayout.MANIFESTS));
        tree = ManyClusters.objects(rendered);
        if (tree.manifests().count() != OBJECTS || validator.validate(tree).hasErrors()) {
            throw new IllegalStateException(tree.manifests().count() + " objects: "
                    + validator.validate(tree).toText());
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30());
        Kinds.load().asMap().forEach((kind, type) -> schemas.put(kind, registry.getSchema(CrdDocuments.schema(type))));
        if (!networknt().isEmpty()) {
            throw new IllegalStateException(networknt().toString());
        }
    }

    /** Everything: schema, defaults, unknown fields, CEL, metadata and all rules. */
    @Benchmark
    @OperationsPerInvocation(OBJECTS)
    public Report fleetManifests() {
        return validator.validate(tree);
    }

    /** The schemas' types, bounds, patterns and required fields. */
    @Benchmark
    @OperationsPerInvocation(OBJECTS)
    public List<Error> networknt() {
        return tree.manifests()
                .flatMap(manifest -> schema(manifest).validate(manifest.content()).stream())
                .toList();
    }

    private Schema schema(Manifest manifest) {
        return Objects.requireNonNull(schemas.get(manifest.gvk().orElseThrow()), manifest::toString);
    }
}
