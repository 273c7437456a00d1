package io.fleetmanifests.simulate.kustomize.transform;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.ScalarType;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.ResourceId;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import io.fleetmanifests.simulate.kustomize.resource.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** An entry of {@code replacements}: the value of one field goes into others. */
public final class Replacement implements Transformation {

    /**
     * Where the value comes from.
     *
     * @param id the one object; empty parts match anything
     * @param fieldPath the field
     * @param options which part of it
     */
    public record Source(ResourceId id, String fieldPath, FieldOptions options) {}

    /**
     * Where the value goes.
     *
     * @param select the objects
     * @param reject which of them not
     * @param fieldPaths the fields
     * @param options which part of them
     */
    public record Target(Selector select, List<Selector> reject, List<String> fieldPaths, FieldOptions options) {}

    private final Optional<Source> source;
    private final Node value;
    private final List<Target> targets;

    private Replacement(Optional<Source> source, Node value, List<Target> targets) {
        this.source = source;
        this.value = value;
        this.targets = List.copyOf(targets);
    }

    /** A replacement by the value of a field. */
    public static Replacement of(Source source, List<Target> targets) {
        return new Replacement(Optional.of(source), Node.map(), targets);
    }

    /** A replacement by a text. */
    public static Replacement of(String value, List<Target> targets) {
        return new Replacement(Optional.empty(), Node.open(value), targets);
    }

    @Override
    public void apply(Resources resources) throws BuildFailure {
        Node replacement = source.isPresent() ? read(resources, source.get()) : value;
        for (Target target : targets) {
            for (Resource resource : resources.list()) {
                if (isTarget(target, resource)) {
                    write(resource, replacement, target);
                }
            }
        }
    }

    private static Node read(Resources resources, Source source) throws BuildFailure {
        List<Resource> found = resources.matching(id -> id.isSelectedBy(source.id()));
        if (found.size() != 1) {
            throw BuildFailure.because(
                    (found.isEmpty() ? "no object is" : found.size() + " objects are") + " the source " + source.id());
        }
        Node field = FieldSearch.lookup(found.get(0).content(), PathParts.of(source.fieldPath()))
                .filter(node -> !node.isEmpty())
                .orElseThrow(() -> BuildFailure.because(found.get(0) + " has no " + source.fieldPath()));
        String delimiter = source.options().delimiter();
        if (delimiter.isEmpty()) {
            return field;
        }
        requireScalar(field);
        List<String> parts = split(field.text(), delimiter);
        int index = source.options().index();
        if (index < 0 || index >= parts.size()) {
            throw BuildFailure.because("\"" + field.text() + "\" has no part " + index);
        }
        Node part = field.copy();
        part.setText(parts.get(index));
        return part;
    }

    private static boolean isTarget(Target target, Resource resource) {
        List<ResourceId> ids = new ArrayList<>(resource.formerIds());
        ids.add(0, resource.id());
        boolean rejectedByLabels =
                target.reject().stream().anyMatch(each -> each.hasLabels() && each.acceptsLabels(resource));
        boolean rejectedById = target.reject().stream().anyMatch(each -> each.hasId() && each.acceptsAny(ids));
        return target.select().acceptsLabels(resource)
                && !rejectedByLabels
                && !rejectedById
                && target.select().acceptsAny(ids);
    }

    private static void write(Resource resource, Node value, Target target) throws BuildFailure {
        Optional<Supplier<Node>> made =
                target.options().create() ? Optional.of(() -> emptyLike(value)) : Optional.empty();
        for (String path : target.fieldPaths()) {
            List<String> parts = PathParts.of(path);
            if (StructuredText.write(resource.content(), parts, value, made)) {
                continue;
            }
            List<Node> fields;
            try {
                fields = new FieldSearch(made).find(resource.content(), parts);
            } catch (BuildFailure e) {
                throw e.in(resource + " " + path);
            }
            if (fields.isEmpty()) {
                throw BuildFailure.because(resource + " has no " + path
                        + (made.isPresent() ? ", and it cannot be made" : "; set options.create to make it"));
            }
            for (Node field : fields) {
                set(field, value, target.options());
            }
        }
    }

    /** The value that a field has before it gets its own. */
    private static Node emptyLike(Node value) {
        if (value.isScalar()) {
            return Node.scalar(ScalarType.OPEN, "", false);
        }
        return value.isMap() ? Node.map() : Node.list();
    }

    private static void set(Node field, Node value, FieldOptions options) throws BuildFailure {
        Node copy = value.copy();
        if (!options.delimiter().isEmpty()) {
            requireScalar(field);
            List<String> parts = split(field.text(), options.delimiter());
            String part = value.isNull() ? "" : value.text();
            if (options.index() < 0) {
                parts.add(0, part);
            } else if (options.index() >= parts.size()) {
                parts.add(part);
            } else {
                parts.set(options.index(), part);
            }
            copy.setText(String.join(options.delimiter(), parts));
        }
        if (field.isScalar()) {
            // The field keeps its type: text stays text, whatever the value looks like.
            field.setText(copy.text());
        } else {
            field.become(copy);
        }
    }

    private static List<String> split(String text, String delimiter) {
        return new ArrayList<>(List.of(text.split(Pattern.quote(delimiter), -1)));
    }

    private static void requireScalar(Node node) throws BuildFailure {
        if (!node.isScalar()) {
            throw BuildFailure.because("only text has a delimiter, got a " + node.kindName());
        }
    }
}
