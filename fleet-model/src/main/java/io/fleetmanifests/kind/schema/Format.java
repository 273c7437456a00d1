package io.fleetmanifests.kind.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code format} of a property, where it is not the one that its Java type implies ({@code int32} for Integer,
 * {@code int64} for Long). The empty text means that upstream declares none.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Format {

    /** The format, such as {@code date-time}. */
    String value();
}
