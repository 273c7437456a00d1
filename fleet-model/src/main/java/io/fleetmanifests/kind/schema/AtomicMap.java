package io.fleetmanifests.kind.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The object or map is one value with one owner under server-side apply: {@code x-kubernetes-map-type: atomic}. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AtomicMap {}
