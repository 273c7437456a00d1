package io.fleetmanifests.kind;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A custom resource whose spec is an immutable value and whose status is not modelled, because controllers write it and
 * people do not.
 *
 * <p>It works with fabric8's client as it is: the spec brings its own Jackson configuration, so the client's mapper needs
 * no module for {@link java.util.Optional}. It is no {@code CustomResource} of fabric8's, which stands in the client's
 * library: that one brings all of Kubernetes' own kinds along, three times the size of everything else here.
 *
 * @param <S> the spec
 */
// None: of this class, and not of the one that fabric8's deserializer of any resource looks up by its kind.
@JsonDeserialize(using = JsonDeserializer.None.class)
@JsonPropertyOrder({"apiVersion", "kind", "metadata", "spec"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("status")
public abstract class Resource<S> implements HasMetadata {

    private ObjectMeta metadata = new ObjectMeta();
    private @Nullable S spec;

    private transient @Nullable CallSite callSite;

    /** For the kinds; they need a public constructor of their own because Jackson and fabric8 call it. */
    protected Resource() {}

    /** The object's name, namespace, labels and annotations. */
    @Override
    public ObjectMeta getMetadata() {
        return metadata;
    }

    /** Sets the metadata. */
    @Override
    public void setMetadata(ObjectMeta metadata) {
        this.metadata = metadata;
    }

    /** Does nothing: the class is of one version of one kind. Here for whoever reads documents. */
    @Override
    public void setApiVersion(String apiVersion) {}

    /** Does nothing: the class is of one kind. Here for whoever reads documents. */
    public void setKind(String kind) {}

    /** The desired state; null only while the object is being built or when a read document has no spec. */
    @JsonSerialize(using = SpecSerializer.class)
    public @Nullable S getSpec() {
        return spec;
    }

    /** Sets the desired state. */
    @JsonDeserialize(using = SpecDeserializer.class)
    public void setSpec(S spec) {
        this.spec = spec;
    }

    /** Whether the other is of the same kind and version, with equal metadata and an equal spec. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Resource<?> resource
                && getClass() == resource.getClass()
                && metadata.equals(resource.metadata)
                && Objects.equals(spec, resource.spec);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass(), metadata, spec);
    }

    @Override
    public String toString() {
        return getKind() + "{metadata=" + metadata + ", spec=" + spec + "}";
    }

    /** Where the object was built; empty unless {@link CallSites} was asked to record it. No part of the object's content. */
    public Optional<CallSite> callSite() {
        return Optional.ofNullable(callSite);
    }

    final void builtAt(CallSite site) {
        callSite = site;
    }
}
