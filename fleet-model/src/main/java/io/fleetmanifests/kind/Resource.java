package io.fleetmanifests.kind;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.fabric8.kubernetes.client.CustomResource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A custom resource whose spec is an immutable value and whose status is not modelled, because controllers write it and
 * people do not.
 *
 * <p>It works with fabric8's client as it is: the spec brings its own Jackson configuration, so the client's mapper needs
 * no module for {@link java.util.Optional}.
 *
 * @param <S> the spec
 */
public abstract class Resource<S> extends CustomResource<S, Void> {

    private transient @Nullable CallSite callSite;

    /** For the kinds; they need a public constructor of their own because Jackson and fabric8 call it. */
    protected Resource() {}

    /** The desired state; null only while the object is being built or when a read document has no spec. */
    @Override
    @JsonSerialize(using = SpecSerializer.class)
    public @Nullable S getSpec() {
        return super.getSpec();
    }

    /** Sets the desired state. */
    @Override
    @JsonDeserialize(using = SpecDeserializer.class)
    public void setSpec(S spec) {
        super.setSpec(spec);
    }

    /** Where the object was built; empty unless {@link CallSites} was asked to record it. No part of the object's content. */
    public Optional<CallSite> callSite() {
        return Optional.ofNullable(callSite);
    }

    final void builtAt(CallSite site) {
        callSite = site;
    }
}
