package io.fleetmanifests.kind;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a custom resource of one kind. A new object comes from every {@link #build()}; labels and annotations are
 * written in the order of their keys, whatever the order of the calls.
 *
 * @param <R> the kind
 * @param <S> its spec
 */
public final class ResourceBuilder<R extends Resource<S>, S> {

    private final Supplier<R> constructor;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, String> annotations = new TreeMap<>();
    private @Nullable String name;
    private @Nullable String namespace;
    private @Nullable S spec;

    /** For the {@code builder()} method of a kind. */
    public ResourceBuilder(Supplier<R> constructor) {
        this.constructor = constructor;
    }

    /** Sets metadata.name, the object's name within its namespace and kind; cannot change after creation. */
    public ResourceBuilder<R, S> name(String name) {
        this.name = name;
        return this;
    }

    /** Sets metadata.namespace; without it the object lands in the namespace of whatever applies it. */
    public ResourceBuilder<R, S> namespace(String namespace) {
        this.namespace = namespace;
        return this;
    }

    /** Adds a label, or replaces the one of that key. */
    public ResourceBuilder<R, S> label(String key, String value) {
        labels.put(key, value);
        return this;
    }

    /** Adds labels, replacing those of the same keys. */
    public ResourceBuilder<R, S> labels(Map<String, String> labels) {
        this.labels.putAll(labels);
        return this;
    }

    /** Adds an annotation, or replaces the one of that key. */
    public ResourceBuilder<R, S> annotation(String key, String value) {
        annotations.put(key, value);
        return this;
    }

    /** Adds annotations, replacing those of the same keys. */
    public ResourceBuilder<R, S> annotations(Map<String, String> annotations) {
        this.annotations.putAll(annotations);
        return this;
    }

    /** Sets the desired state; without it the object has no spec, which few kinds allow. */
    public ResourceBuilder<R, S> spec(S spec) {
        this.spec = spec;
        return this;
    }

    /**
     * A new object.
     *
     * @throws IllegalStateException when no name was given
     */
    public R build() {
        R resource = constructor.get();
        if (name == null) {
            throw new IllegalStateException(resource.getKind() + " metadata.name: is missing; call name(...)");
        }
        resource.setMetadata(new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(namespace)
                .withLabels(labels)
                .withAnnotations(annotations)
                .build());
        if (spec != null) {
            resource.setSpec(spec);
        }
        CallSites.here().ifPresent(resource::builtAt);
        return resource;
    }
}
