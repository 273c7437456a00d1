package io.fleetmanifests.kind.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How server-side apply merges a list: {@code x-kubernetes-list-type} and, for {@code MAP}, its keys. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListType {

    /** The type. */
    Kind value();

    /** The fields that identify an item of a {@code MAP} list; no two items may have the same. */
    String[] keys() default {};

    /** The three types that Kubernetes knows. */
    enum Kind {
        /** The list is one value with one owner. */
        ATOMIC,
        /** No two items may be equal; owners share the list. */
        SET,
        /** Items are told apart by their keys; owners share the list. */
        MAP;

        /** The word in the schema. */
        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
