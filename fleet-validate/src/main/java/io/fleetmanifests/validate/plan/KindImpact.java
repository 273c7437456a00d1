package io.fleetmanifests.validate.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes of one kind mean. Never changes. */
public final class KindImpact {

    /** Says what the change of a value means, if it means something to workloads. */
    @FunctionalInterface
    public interface Meaning {

        /**
         * What workloads notice: a fragment in lower case without a full stop; empty when they notice nothing.
         *
         * @param before the value as it was; missing when it is new
         * @param after the value as it will be; missing when it goes
         */
        Optional<String> of(JsonNode before, JsonNode after);
    }

    private record Field(String path, Meaning meaning) {}

    private final String group;
    private final String kind;
    private final String cloud;
    private final List<Field> fields;

    private KindImpact(Builder builder) {
        this.group = builder.group;
        this.kind = builder.kind;
        this.cloud = builder.cloud;
        this.fields = List.copyOf(builder.fields);
    }

    /** Starts the impact of a kind. */
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

    /** The cloud in which something goes when an object of the kind goes, such as {@code Azure}; empty when nothing does. */
    public Optional<String> cloud() {
        return cloud.isEmpty() ? Optional.empty() : Optional.of(cloud);
    }

    /** What workloads notice of changes of an object, each meaning once. */
    List<String> meanings(JsonNode before, JsonNode after) {
        List<String> meanings = new ArrayList<>();
        for (Field field : fields) {
            JsonNode was = before.at(field.path());
            JsonNode is = after.at(field.path());
            if (!was.equals(is)) {
                field.meaning()
                        .of(was, is)
                        .filter(text -> !meanings.contains(text))
                        .ifPresent(meanings::add);
            }
        }
        return meanings;
    }

    /** Collects what is known of a kind; for one thread. */
    public static final class Builder {

        private final String group;
        private final String kind;
        private String cloud = "";
        private final List<Field> fields = new ArrayList<>();

        private Builder(String group, String kind) {
            this.group = group;
            this.kind = kind;
        }

        /** Something in this cloud goes when an object of the kind goes. */
        public Builder cloud(String name) {
            this.cloud = name;
            return this;
        }

        /** A change of the value at a JSON pointer such as {@code /spec/version} always means the same. */
        public Builder on(String path, String meaning) {
            return on(path, (before, after) -> Optional.of(meaning));
        }

        /** What a change of the value at a JSON pointer means depends on the values. */
        public Builder on(String path, Meaning meaning) {
            fields.add(new Field(path, meaning));
            return this;
        }

        /** The impact. */
        public KindImpact build() {
            return new KindImpact(this);
        }
    }
}
