package io.fleetmanifests.kind.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The API server keeps an explicit null here: {@code nullable}. The model neither takes nor writes one; an absent value
 * means the same to every controller that is modelled.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowsNull {}
