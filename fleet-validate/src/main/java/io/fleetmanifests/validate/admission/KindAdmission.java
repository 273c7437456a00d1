package io.fleetmanifests.validate.admission;

import io.fleetmanifests.validate.rule.Problem;
import io.fleetmanifests.validate.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is asked of one kind as upstream registers it: a mutating webhook, and rules for each operation. Never changes.
 */
public final class KindAdmission {

    private final String group;
    private final String kind;
    private final Set<String> versions;
    private final Optional<Defaulter> defaulter;
    private final Map<Operation, List<AdmissionRule>> rules;
    private final List<String> specKeys;

    private KindAdmission(Builder builder) {
        this.group = builder.group;
        this.kind = builder.kind;
        this.versions = Set.copyOf(builder.versions);
        this.defaulter = builder.defaulter;
        Map<Operation, List<AdmissionRule>> copy = new EnumMap<>(Operation.class);
        builder.rules.forEach((operation, list) -> copy.put(operation, List.copyOf(list)));
        this.rules = Collections.unmodifiableMap(copy);
        this.specKeys = builder.specKeys;
    }

    /** Starts the admission of a kind. */
    public static Builder of(String group, String kind) {
        return new Builder(group, kind);
    }

    /** The API group. */
    public String group() {
        return group;
    }

    /** The kind. */
    public String kind() {
        return kind;
    }

    /** Whether it is asked of a version: the webhooks of today do not see versions that are no longer served. */
    public boolean isAskedOf(String version) {
        return versions.isEmpty() || versions.contains(version);
    }

    /** The mutating webhook; empty when the kind has none. */
    public Optional<Defaulter> defaulter() {
        return defaulter;
    }

    /** The rules of an operation, in their order. */
    public List<AdmissionRule> rules(Operation operation) {
        return rules.getOrDefault(operation, List.of());
    }

    /** Finds what is wrong with a request. */
    public void check(Admission admission, Consumer<Problem> problems) {
        Admission there = admission.withSpecAt(specKeys);
        rules(there.operation()).forEach(rule -> rule.check(there, problems));
    }

    /** Everything that the rules hold, each once, in their order. */
    public List<Rule> allRules() {
        return rules.values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.rules().stream())
                .distinct()
                .toList();
    }

    /** Collects what is asked; for one thread. */
    public static final class Builder {

        private final String group;
        private final String kind;
        private final List<String> versions = new ArrayList<>();
        private Optional<Defaulter> defaulter = Optional.empty();
        private final Map<Operation, List<AdmissionRule>> rules = new EnumMap<>(Operation.class);
        private List<String> specKeys = List.of("spec");

        private Builder(String group, String kind) {
            this.group = group;
            this.kind = kind;
        }

        /** Names the versions of which it is asked; of all when none is named. */
        public Builder versions(String... served) {
            versions.addAll(List.of(served));
            return this;
        }

        /** Sets the mutating webhook. */
        public Builder defaults(Defaulter defaulter) {
            this.defaulter = Optional.of(defaulter);
            return this;
        }

        /** Says that the kind is a template: its rules find at {@code spec.template.spec} what others find at {@code spec}. */
        public Builder template() {
            this.specKeys = List.of("spec", "template", "spec");
            return this;
        }

        /** Adds rules of creation. */
        public Builder onCreate(AdmissionRule... more) {
            return on(Operation.CREATE, more);
        }

        /** Adds rules of changes. */
        public Builder onUpdate(AdmissionRule... more) {
            return on(Operation.UPDATE, more);
        }

        /** Adds rules of deletion. */
        public Builder onDelete(AdmissionRule... more) {
            return on(Operation.DELETE, more);
        }

        /** Adds rules of both creation and changes. */
        public Builder always(AdmissionRule... more) {
            return onCreate(more).onUpdate(more);
        }

        private Builder on(Operation operation, AdmissionRule... more) {
            rules.computeIfAbsent(operation, key -> new ArrayList<>()).addAll(List.of(more));
            return this;
        }

        /** The admission. */
        public KindAdmission build() {
            return new KindAdmission(this);
        }
    }
}
