package io.fleetmanifests.simulate.kustomize.file;

import io.fleetmanifests.simulate.kustomize.field.FieldSpec;
import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import io.fleetmanifests.simulate.kustomize.resource.Gvk;
import io.fleetmanifests.simulate.kustomize.resource.ResourceId;
import io.fleetmanifests.simulate.kustomize.resource.Selector;
import java.util.ArrayList;
import java.util.List;

/** Decodes what selects objects and fields. */
final class Selectors {

    private Selectors() {}

    static ResourceId id(Fields fields) throws BuildFailure {
        return new ResourceId(gvk(fields), fields.text("name"), fields.text("namespace"));
    }

    static Gvk gvk(Fields fields) throws BuildFailure {
        return new Gvk(fields.text("group"), fields.text("version"), fields.text("kind"));
    }

    static Selector selector(Fields fields) throws BuildFailure {
        ResourceId id = id(fields);
        String labels = fields.text("labelSelector");
        String annotations = fields.text("annotationSelector");
        fields.refuseUnknown();
        try {
            return Selector.of(id, labels, annotations);
        } catch (BuildFailure e) {
            throw e.orAt(fields.location());
        }
    }

    static List<FieldSpec> fieldSpecs(List<Fields> entries) throws BuildFailure {
        List<FieldSpec> specs = new ArrayList<>();
        for (Fields entry : entries) {
            specs.add(new FieldSpec(gvk(entry), entry.text("path"), entry.flag("create")));
            entry.refuseUnknown();
        }
        return specs;
    }
}
