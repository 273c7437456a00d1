package io.fleetmanifests.simulate.kustomize.resource;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import java.util.List;

/** Which objects a patch or replacement is for: regular expressions for each part of the id, and label selectors. */
public final class Selector {

    private final ResourceId patterns;
    private final Pattern group;
    private final Pattern version;
    private final Pattern kind;
    private final Pattern name;
    private final Pattern namespace;
    private final LabelSelector labels;
    private final LabelSelector annotations;
    private final boolean byLabels;

    private Selector(ResourceId patterns, String labels, String annotations) throws BuildFailure {
        this.patterns = patterns;
        this.group = compile(patterns.gvk().group());
        this.version = compile(patterns.gvk().version());
        this.kind = compile(patterns.gvk().kind());
        this.name = compile(patterns.name());
        this.namespace = compile(patterns.namespace());
        this.labels = LabelSelector.of(labels);
        this.annotations = LabelSelector.of(annotations);
        this.byLabels = !labels.isEmpty() || !annotations.isEmpty();
    }

    /**
     * A selector.
     *
     * @param patterns expressions that must match the whole of each part; an empty one matches anything
     * @param labels a label selector; the empty one accepts everything
     * @param annotations the same for annotations
     * @throws BuildFailure for an expression or selector that is none
     */
    public static Selector of(ResourceId patterns, String labels, String annotations) throws BuildFailure {
        return new Selector(patterns, labels, annotations);
    }

    private static Pattern compile(String expression) throws BuildFailure {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw BuildFailure.because("\"" + expression + "\" is no regular expression");
        }
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.pattern().isEmpty() || pattern.matches(text);
    }

    /** Whether a patch is for the object: its first or its present name and namespace count, its present kind. */
    public boolean accepts(Resource resource) {
        ResourceId id = resource.id();
        ResourceId original = resource.originalId();
        return (matches(namespace, original.effectiveNamespace()) || matches(namespace, id.effectiveNamespace()))
                && (matches(name, original.name()) || matches(name, id.name()))
                && acceptsKind(id.gvk())
                && acceptsLabels(resource);
    }

    /** Whether one of the ids matches, namespaces as they are written. */
    public boolean acceptsAny(List<ResourceId> ids) {
        return ids.stream()
                .anyMatch(
                        id -> acceptsKind(id.gvk()) && matches(name, id.name()) && matches(namespace, id.namespace()));
    }

    /** Whether labels and annotations match. */
    public boolean acceptsLabels(Resource resource) {
        return annotations.accepts(resource.annotations()) && labels.accepts(resource.labels());
    }

    /** Whether it says anything about labels or annotations. */
    public boolean hasLabels() {
        return byLabels;
    }

    /** Whether it says anything about the id. */
    public boolean hasId() {
        return !patterns.equals(new ResourceId(Gvk.ANY, "", ""));
    }

    private boolean acceptsKind(Gvk gvk) {
        return matches(group, gvk.group()) && matches(version, gvk.version()) && matches(kind, gvk.kind());
    }
}
