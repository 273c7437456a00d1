package io.fleetmanifests.kind.crd;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.fabric8.crdv2.generator.CRDGenerator;
import io.fabric8.crdv2.generator.CRDPostProcessor;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.fleetmanifests.kind.GroupVersionKind;
import io.fleetmanifests.kind.KindMapper;
import io.fleetmanifests.kind.Kinds;
import io.fleetmanifests.tree.Manifest;
import io.fleetmanifests.tree.ManifestFile;
import io.fleetmanifests.tree.TreePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Generates a CustomResourceDefinition for each kind of each family: {@code CrdWriter OUTPUT_DIR}. */
public final class CrdWriter {

    private final Path folder;
    private final Kinds kinds = Kinds.load();
    private final ObjectMapper mapper = KindMapper.json().copy();

    private CrdWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes one file a CRD into the folder that the only argument names. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        new CrdWriter(folder).write();
    }

    private void write() throws IOException {
        // Registered before fabric8's own modules, ours is asked last and so sees the writers that they have wrapped.
        mapper.registerModule(optionalsAsTheirContent());
        KubernetesSerialization serialization = new KubernetesSerialization(mapper, false);
        // fabric8's own text writes large numbers as 1.2E7, which YAML 1.1 readers take for a string: we write ours.
        try (Discarded discarded = new Discarded()) {
            new CRDGenerator()
                    .withObjectMapper(mapper, serialization)
                    .customResourceClasses(List.copyOf(kinds.types()))
                    .withPostProcessor(new CRDPostProcessor() {
                        @Override
                        public HasMetadata process(HasMetadata crd, String version) {
                            return write((CustomResourceDefinition) crd);
                        }
                    })
                    .withOutput(discarded)
                    .generate();
        }
    }

    private CustomResourceDefinition write(CustomResourceDefinition crd) {
        String kind = crd.getSpec().getNames().getKind();
        crd.getSpec().getVersions().forEach(version -> {
            var gvk = new GroupVersionKind(crd.getSpec().getGroup(), version.getName(), kind);
            var type = kinds.find(gvk).orElseThrow();
            SchemaAnnotations.complete(type, version.getSchema().getOpenAPIV3Schema());
        });
        ObjectNode document = mapper.valueToTree(crd);
        wholeNumbers(document);
        TreePath name = TreePath.of(crd.getMetadata().getName() + ".yaml");
        try {
            Files.write(
                    folder.resolve(name.toString()),
                    ManifestFile.of(name, Manifest.of(document)).toBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return crd;
    }

    /** The bounds of a schema are doubles in fabric8's model and whole numbers in every CRD. */
    private static void wholeNumbers(ContainerNode<?> node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (value.isDouble() && value.doubleValue() == Math.rint(value.doubleValue())) {
                    field.setValue(LongNode.valueOf(value.longValue()));
                }
            });
        }
        for (JsonNode child : node) {
            if (child instanceof ContainerNode<?> container) {
                wholeNumbers(container);
            }
        }
    }

    /** The generator takes an Optional's raw class for a recursive type; it must see what is inside. */
    private static SimpleModule optionalsAsTheirContent() {
        SimpleModule module = new SimpleModule("optionals-as-their-content");
        module.setSerializerModifier(new BeanSerializerModifier() {
            private static final long serialVersionUID = 1;

            @Override
            public BeanSerializerBuilder updateBuilder(
                    SerializationConfig config, BeanDescription bean, BeanSerializerBuilder builder) {
                builder.setProperties(builder.getProperties().stream()
                        .<BeanPropertyWriter>map(ContentTyped::new)
                        .toList());
                return builder;
            }
        });
        return module;
    }

    private static final class ContentTyped extends BeanPropertyWriter {

        private static final long serialVersionUID = 1;

        ContentTyped(BeanPropertyWriter base) {
            super(base);
        }

        @Override
        public JavaType getType() {
            JavaType type = super.getType();
            return type.isReferenceType() ? type.getContentType() : type;
        }
    }

    /** The generator insists on writing somewhere. */
    private static final class Discarded extends CRDGenerator.AbstractCRDOutput<ByteArrayOutputStream> {

        @Override
        protected ByteArrayOutputStream createStreamFor(String name) {
            return new ByteArrayOutputStream();
        }
    }
}
