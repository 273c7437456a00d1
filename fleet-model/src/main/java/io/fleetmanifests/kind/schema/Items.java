package io.fleetmanifests.kind.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every item of a list, or every value of a map, must satisfy. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Items {

    /** For {@link #format()}: upstream declares no format although the Java type implies one. */
    String NO_FORMAT = "none";

    /** The fewest characters of an item; 0 when upstream declares none. */
    long minLength() default 0;

    /** The most characters of an item. */
    long maxLength() default Long.MAX_VALUE;

    /** The regular expression (RE2) that an item must match; empty when upstream declares none. */
    String pattern() default "";

    /** The format of an item, where the Java type does not imply it; empty when upstream declares none. */
    String format() default "";
}
