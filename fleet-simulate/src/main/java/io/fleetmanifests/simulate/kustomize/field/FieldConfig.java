package io.fleetmanifests.simulate.kustomize.field;

import io.fleetmanifests.simulate.kustomize.node.BuildFailure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields that each transformation touches: those that kustomize knows, and those that files add to them. Immutable. */
public final class FieldConfig {

    /** The transformations whose fields can be configured. */
    public enum Use {
        /** Fields that get the prefix. */
        NAME_PREFIX("namePrefix"),
        /** Fields that get the suffix. */
        NAME_SUFFIX("nameSuffix"),
        /** Fields that get the namespace, apart from metadata.namespace. */
        NAMESPACE("namespace"),
        /** Fields that get labels, selectors among them. */
        COMMON_LABELS("commonLabels"),
        /** Fields that get every label. */
        LABELS("labels"),
        /** Fields that get labels which are not for selectors. */
        TEMPLATE_LABELS("templateLabels"),
        /** Fields that get annotations. */
        COMMON_ANNOTATIONS("commonAnnotations"),
        /** Fields that hold an image. */
        IMAGES("images"),
        /** Fields that hold a number of replicas. */
        REPLICAS("replicas");

        private final String key;

        Use(String key) {
            this.key = key;
        }

        /** The key in a configuration file. */
        public String key() {
            return key;
        }
    }

    private final Map<Use, List<FieldSpec>> fields;
    private final List<NameReference> references;

    /** Of fields and references. */
    public FieldConfig(Map<Use, List<FieldSpec>> fields, List<NameReference> references) {
        this.fields = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            this.fields.put(use, List.copyOf(fields.getOrDefault(use, List.of())));
        }
        this.references = List.copyOf(references);
    }

    /** The fields that kustomize knows. */
    public static FieldConfig defaults() {
        return DefaultFields.CONFIG;
    }

    /** The fields of a transformation. */
    public List<FieldSpec> of(Use use) {
        return fields.getOrDefault(use, List.of());
    }

    /** The fields that hold names of other objects. */
    public List<NameReference> references() {
        return references;
    }

    /**
     * These fields and others.
     *
     * @throws BuildFailure when both have a field and do not agree whether it is to be made
     */
    public FieldConfig plus(FieldConfig other) throws BuildFailure {
        if (other == this) {
            return this;
        }
        Map<Use, List<FieldSpec>> merged = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            merged.put(use, merge(of(use), other.of(use)));
        }
        List<NameReference> all = new ArrayList<>(references);
        for (NameReference added : other.references) {
            int index = indexOf(all, added);
            if (index < 0) {
                all.add(added);
            } else {
                List<FieldSpec> referrers = merge(all.get(index).referrers(), added.referrers());
                all.set(index, new NameReference(added.target(), referrers));
            }
        }
        return new FieldConfig(merged, all);
    }

    private static int indexOf(List<NameReference> references, NameReference wanted) {
        for (int i = 0; i < references.size(); i++) {
            if (references.get(i).target().equals(wanted.target())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The fields of the first list, and those of the second that it does not have.
     *
     * @throws BuildFailure when both have a field and do not agree whether it is to be made
     */
    public static List<FieldSpec> merge(List<FieldSpec> first, List<FieldSpec> second) throws BuildFailure {
        List<FieldSpec> merged = new ArrayList<>(first);
        for (FieldSpec added : second) {
            FieldSpec same = null;
            for (FieldSpec present : merged) {
                if (same == null
                        && present.path().equals(added.path())
                        && present.gvk().matches(added.gvk())) {
                    same = present;
                }
            }
            if (same == null) {
                merged.add(added);
            } else if (same.create() != added.create()) {
                throw BuildFailure.because(
                        "the field " + added.path() + " is configured twice, with create and without");
            }
        }
        return merged;
    }
}
