package io.fleetmanifests.simulate.kustomize.transform;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.node.Node;
import io.fleetmanifests.simulate.kustomize.node.ScalarType;
import io.fleetmanifests.simulate.kustomize.resource.Resource;
import io.fleetmanifests.simulate.kustomize.resource.Resources;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of {@code images}. The images of all lists called containers or initContainers are changed, however deep, and the
 * configured fields.
 */
public final class SetImage implements Transformation {

    private static final Set<String> CONTAINERS = Set.of("containers", "initContainers");

    /**
     * What an image is to be; empty text keeps what it has.
     *
     * @param newName the name
     * @param newTag the tag
     * @param digest the digest
     * @param tagSuffix what is put behind the tag when neither tag nor digest is given
     */
    public record Image(String newName, String newTag, String digest, String tagSuffix) {}

    private final Pattern pattern;
    private final Image image;
    private final List<FieldSpec> fields;

    /**
     * The change of an image.
     *
     * @param name the image without tag and digest; like kustomize this takes it for a regular expression
     * @throws BuildFailure when it is none
     */
    public SetImage(String name, Image image, List<FieldSpec> fields) throws BuildFailure {
        try {
            this.pattern = Pattern.compile(name + "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?");
        } catch (PatternSyntaxException e) {
            throw BuildFailure.because("name \"" + name + "\" is no regular expression");
        }
        this.image = image;
        this.fields = List.copyOf(fields);
    }

    @Override
    public void apply(Resources resources) throws BuildFailure {
        for (Resource resource : resources.list()) {
            if (!resource.kind().equals("CustomResourceDefinition")) {
                containers(resource.content());
            }
        }
        for (Resource resource : resources.list()) {
            if (!resource.kind().equals("CustomResourceDefinition")) {
                for (FieldSpec field : fields) {
                    field.visit(resource.content(), Optional.empty(), this::change);
                }
            }
        }
    }

    private void containers(Node node) throws BuildFailure {
        for (Node item : node.items()) {
            containers(item);
        }
        for (String key : node.keys()) {
            Optional<Node> value = node.get(key);
            if (value.isPresent()) {
                containers(value.get());
                if (CONTAINERS.contains(key)) {
                    images(key, value.get().items());
                }
            }
        }
    }

    private void images(String key, List<Node> containers) throws BuildFailure {
        for (Node container : containers) {
            if (!container.isMap() && !container.isNull()) {
                throw BuildFailure.because("items of " + key + " must be maps, got a " + container.kindName());
            }
            Optional<Node> value = container.get("image");
            if (value.isPresent()) {
                change(value.get());
            }
        }
    }

    private void change(Node node) throws BuildFailure {
        if (node.isNull()) {
            return;
        }
        if (!node.isScalar()) {
            throw BuildFailure.because("image must be text, got a " + node.kindName());
        }
        if (pattern.matches(node.text())) {
            node.assign(ScalarType.OPEN, changed(node.text()));
        }
    }

    private String changed(String old) {
        int slash = Math.max(old.indexOf('/'), 0);
        int at = old.indexOf('@', slash);
        int colon = old.indexOf(':', slash);
        boolean hasTag = colon >= 0 && (at < 0 || colon < at);
        int end = hasTag ? colon : at >= 0 ? at : old.length();
        String name = image.newName().isEmpty() ? old.substring(0, end) : image.newName();
        String tag = hasTag ? old.substring(colon + 1, at < 0 ? old.length() : at) : "";
        String digest = at >= 0 ? old.substring(at + 1) : "";
        if (!image.newTag().isEmpty() || !image.digest().isEmpty()) {
            tag = image.newTag();
            digest = image.digest();
        } else if (!image.tagSuffix().isEmpty()) {
            tag = tag + image.tagSuffix();
            digest = "";
        }
        return name + (tag.isEmpty() ? "" : ":" + tag) + (digest.isEmpty() ? "" : "@" + digest);
    }
}
